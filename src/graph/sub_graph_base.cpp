#include "openvino/op/util/sub_graph_base.hpp"

namespace ov {

AttributeAdapter<op::util::SpecialBodyPorts>::~AttributeAdapter() = default;

namespace op {
namespace util {

SubGraphOp::SubGraphOp() : MultiSubGraphOp(1) {}

SubGraphOp::SubGraphOp(const OutputVector& arguments) : MultiSubGraphOp(arguments, 1) {}

uint64_t SubGraphOp::index_of(const std::shared_ptr<v0::Parameter>& parameter) const {
    NODE_VALIDATION_CHECK(this, m_bodies[0] != nullptr, "set the body before connecting its Parameters and Results");
    const int64_t index = m_bodies[0]->get_parameter_index(parameter);
    NODE_VALIDATION_CHECK(this, index >= 0, "Parameter '", parameter ? parameter->get_friendly_name() : "null",
                          "' does not belong to the body");
    return static_cast<uint64_t>(index);
}

uint64_t SubGraphOp::index_of_result(const Output<Node>& value) const {
    NODE_VALIDATION_CHECK(this, m_bodies[0] != nullptr, "set the body before connecting its Parameters and Results");
    const int64_t index = m_bodies[0]->get_result_index(value);
    NODE_VALIDATION_CHECK(this, index >= 0, "a value that is used outside of the body is none of the body's Results");
    return static_cast<uint64_t>(index);
}

void SubGraphOp::set_sliced_input(const std::shared_ptr<v0::Parameter>& parameter, const Output<Node>& value,
                                  int64_t start, int64_t stride, int64_t part_size, int64_t end, int64_t axis) {
    const uint64_t body_parameter = index_of(parameter);
    m_input_descriptions[0].push_back(std::make_shared<SliceInputDescription>(
        input_for_value(value).get_index(), body_parameter, start, stride, part_size, end, axis));
    validate_and_infer_types();
}

void SubGraphOp::set_merged_input(const std::shared_ptr<v0::Parameter>& body_parameter,
                                  const Output<Node>& initial_value, const Output<Node>& successive_value) {
    const uint64_t parameter = index_of(body_parameter), result = index_of_result(successive_value);
    m_input_descriptions[0].push_back(
        std::make_shared<MergedInputDescription>(input_for_value(initial_value).get_index(), parameter, result));
    validate_and_infer_types();
}

void SubGraphOp::set_invariant_input(const std::shared_ptr<v0::Parameter>& body_parameter, const Output<Node>& value) {
    const uint64_t parameter = index_of(body_parameter);
    m_input_descriptions[0].push_back(
        std::make_shared<InvariantInputDescription>(input_for_value(value).get_index(), parameter));
    validate_and_infer_types();
}

Output<Node> SubGraphOp::get_iter_value(const Output<Node>& body_value, int64_t iteration) {
    const uint64_t result = index_of_result(body_value);
    const size_t output_index = next_output_index();
    m_output_descriptions[0].push_back(std::make_shared<BodyOutputDescription>(result, output_index, iteration));
    set_output_size(output_index + 1);
    validate_and_infer_types();
    return output(output_index);
}

Output<Node> SubGraphOp::get_concatenated_slices(const Output<Node>& value, int64_t start, int64_t stride,
                                                 int64_t part_size, int64_t end, int64_t axis) {
    const uint64_t result = index_of_result(value);
    const size_t output_index = next_output_index();
    m_output_descriptions[0].push_back(
        std::make_shared<ConcatOutputDescription>(result, output_index, start, stride, part_size, end, axis));
    set_output_size(output_index + 1);
    validate_and_infer_types();
    return output(output_index);
}

}  // namespace util
}  // namespace op
}  // namespace ov
