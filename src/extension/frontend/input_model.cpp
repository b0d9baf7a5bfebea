#include "openvino/frontend/input_model.hpp"

#include "openvino/frontend/exception.hpp"

namespace ov {
namespace frontend {

InputModel::InputModel() = default;
InputModel::~InputModel() = default;
std::vector<Place::Ptr> InputModel::get_inputs() const {
    return {};
}
std::vector<Place::Ptr> InputModel::get_outputs() const {
    return {};
}
Place::Ptr InputModel::get_place_by_tensor_name(const std::string&) const {
    return nullptr;
}
Place::Ptr InputModel::get_place_by_input_index(size_t) const {
    return nullptr;
}
Place::Ptr InputModel::get_place_by_operation_name(const std::string&) const {
    return nullptr;
}
Place::Ptr InputModel::get_place_by_operation_name_and_input_port(const std::string&, int) {
    return nullptr;
}
Place::Ptr InputModel::get_place_by_operation_name_and_output_port(const std::string&, int) {
    return nullptr;
}
void InputModel::set_name_for_tensor(const Place::Ptr&, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(set_name_for_tensor);
}
void InputModel::add_name_for_tensor(const Place::Ptr&, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(add_name_for_tensor);
}
void InputModel::set_name_for_operation(const Place::Ptr&, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(set_name_for_operation);
}
void InputModel::free_name_for_tensor(const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(free_name_for_tensor);
}
void InputModel::free_name_for_operation(const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(free_name_for_operation);
}
void InputModel::set_name_for_dimension(const Place::Ptr&, size_t, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(set_name_for_dimension);
}
void InputModel::cut_and_add_new_input(const Place::Ptr&, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(cut_and_add_new_input);
}
void InputModel::cut_and_add_new_output(const Place::Ptr&, const std::string&) {
    FRONT_END_NOT_IMPLEMENTED(cut_and_add_new_output);
}
Place::Ptr InputModel::add_output(const Place::Ptr&) {
    FRONT_END_NOT_IMPLEMENTED(add_output);
}
void InputModel::remove_output(const Place::Ptr&) {
    FRONT_END_NOT_IMPLEMENTED(remove_output);
}
void InputModel::override_all_outputs(const std::vector<Place::Ptr>&) {
    FRONT_END_NOT_IMPLEMENTED(override_all_outputs);
}
void InputModel::override_all_inputs(const std::vector<Place::Ptr>&) {
    FRONT_END_NOT_IMPLEMENTED(override_all_inputs);
}
void InputModel::extract_subgraph(const std::vector<Place::Ptr>&, const std::vector<Place::Ptr>&) {
    FRONT_END_NOT_IMPLEMENTED(extract_subgraph);
}
void InputModel::set_partial_shape(const Place::Ptr&, const PartialShape&) {
    FRONT_END_NOT_IMPLEMENTED(set_partial_shape);
}
PartialShape InputModel::get_partial_shape(const Place::Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(get_partial_shape);
}
void InputModel::set_element_type(const Place::Ptr&, const element::Type&) {
    FRONT_END_NOT_IMPLEMENTED(set_element_type);
}
element::Type InputModel::get_element_type(const Place::Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(get_element_type);
}
void InputModel::set_tensor_value(const Place::Ptr&, const void*) {
    FRONT_END_NOT_IMPLEMENTED(set_tensor_value);
}
void InputModel::set_tensor_partial_value(const Place::Ptr&, const void*, const void*) {
    FRONT_END_NOT_IMPLEMENTED(set_tensor_partial_value);
}

}  // namespace frontend
}  // namespace ov
