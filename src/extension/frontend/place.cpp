#include "openvino/frontend/place.hpp"

#include "openvino/frontend/exception.hpp"

namespace ov {
namespace frontend {

Place::~Place() = default;
std::vector<std::string> Place::get_names() const {
    FRONT_END_NOT_IMPLEMENTED(get_names);
}
std::vector<Place::Ptr> Place::get_consuming_operations() const {
    FRONT_END_NOT_IMPLEMENTED(get_consuming_operations);
}
std::vector<Place::Ptr> Place::get_consuming_operations(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_consuming_operations);
}
std::vector<Place::Ptr> Place::get_consuming_operations(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_consuming_operations);
}
std::vector<Place::Ptr> Place::get_consuming_operations(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_consuming_operations);
}
std::vector<Place::Ptr> Place::get_consuming_ports() const {
    FRONT_END_NOT_IMPLEMENTED(get_consuming_ports);
}
Place::Ptr Place::get_target_tensor() const {
    FRONT_END_NOT_IMPLEMENTED(get_target_tensor);
}
Place::Ptr Place::get_target_tensor(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_target_tensor);
}
Place::Ptr Place::get_target_tensor(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_target_tensor);
}
Place::Ptr Place::get_target_tensor(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_target_tensor);
}
Place::Ptr Place::get_source_tensor() const {
    FRONT_END_NOT_IMPLEMENTED(get_source_tensor);
}
Place::Ptr Place::get_source_tensor(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_source_tensor);
}
Place::Ptr Place::get_source_tensor(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_source_tensor);
}
Place::Ptr Place::get_source_tensor(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_source_tensor);
}
Place::Ptr Place::get_producing_operation() const {
    FRONT_END_NOT_IMPLEMENTED(get_producing_operation);
}
Place::Ptr Place::get_producing_operation(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_producing_operation);
}
Place::Ptr Place::get_producing_operation(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_producing_operation);
}
Place::Ptr Place::get_producing_operation(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_producing_operation);
}
Place::Ptr Place::get_producing_port() const {
    FRONT_END_NOT_IMPLEMENTED(get_producing_port);
}
Place::Ptr Place::get_input_port() const {
    FRONT_END_NOT_IMPLEMENTED(get_input_port);
}
Place::Ptr Place::get_input_port(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_input_port);
}
Place::Ptr Place::get_input_port(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_input_port);
}
Place::Ptr Place::get_input_port(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_input_port);
}
Place::Ptr Place::get_output_port() const {
    FRONT_END_NOT_IMPLEMENTED(get_output_port);
}
Place::Ptr Place::get_output_port(int) const {
    FRONT_END_NOT_IMPLEMENTED(get_output_port);
}
Place::Ptr Place::get_output_port(const std::string&) const {
    FRONT_END_NOT_IMPLEMENTED(get_output_port);
}
Place::Ptr Place::get_output_port(const std::string&, int) const {
    FRONT_END_NOT_IMPLEMENTED(get_output_port);
}
bool Place::is_input() const {
    FRONT_END_NOT_IMPLEMENTED(is_input);
}
bool Place::is_output() const {
    FRONT_END_NOT_IMPLEMENTED(is_output);
}
bool Place::is_equal(const Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(is_equal);
}
bool Place::is_equal_data(const Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(is_equal_data);
}

}  // namespace frontend
}  // namespace ov
