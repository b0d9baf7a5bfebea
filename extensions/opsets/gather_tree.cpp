#include "openvino/op/gather_tree.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

// The inputs of one type, and the lengths of [time, batch, beam].
template <typename T>
struct BeamSteps {
    const Node* node;
    const T *tokens, *parents;
    size_t batches, beams;

    size_t at(size_t time, size_t batch, size_t beam) const { return (time * batches + batch) * beams + beam; }

    size_t parent(size_t time, size_t batch, size_t beam) const {
        const auto found = static_cast<double>(parents[at(time, batch, beam)]);
        NODE_VALIDATION_CHECK(node, found >= 0 && found < static_cast<double>(beams), "a parent is ", found,
                              ", expected a beam in [0, ", beams, ")");
        return static_cast<size_t>(found);
    }

    // Follows a beam back from its last step, and ends it behind the first end token.
    void write(T* out, size_t length, size_t batch, size_t beam, T end_token) const {
        size_t source = beam;
        for (size_t time = length; time-- > 0;) {
            out[at(time, batch, beam)] = tokens[at(time, batch, source)];
            if (time > 0) source = parent(time, batch, source);
        }
        bool finished = false;
        for (size_t time = 0; time < length; ++time) {
            T& token = out[at(time, batch, beam)];
            if (finished) token = end_token;
            finished = finished || token == end_token;
        }
    }
};

}  // namespace

GatherTree::GatherTree(const Output<Node>& step_ids, const Output<Node>& parent_idx, const Output<Node>& max_seq_len,
                       const Output<Node>& end_token)
    : Op({step_ids, parent_idx, max_seq_len, end_token}) {
    constructor_validate_and_infer_types();
}

bool GatherTree::visit_attributes(AttributeVisitor&) {
    return true;
}

void GatherTree::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    element::Type type = element::dynamic;
    for (size_t input = 0; input < 4; ++input)
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, get_input_element_type(input)), "input ", input,
                              " has type ", get_input_element_type(input), ", expected ", type,
                              " as the inputs before; insert a Convert");
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(NumericTypes(), type), "expected numbers, found ", type);
    check_input_rank(this, 0, "step_ids", 3);
    check_input_rank(this, 1, "parent_ids", 3);
    check_input_rank(this, 2, "max_seq_len", 1);
    check_input_rank(this, 3, "end_token", 0, 1);
    PartialShape output = PartialShape::dynamic(3);
    for (size_t input = 0; input < 2; ++input)
        NODE_VALIDATION_CHECK(this, PartialShape::merge_into(output, get_input_partial_shape(input)),
                              "step_ids have shape ", get_input_partial_shape(0), " and parent_ids ",
                              get_input_partial_shape(1), ", expected the same");
    const auto& lengths = get_input_partial_shape(2);
    NODE_VALIDATION_CHECK(this, lengths.rank().is_dynamic() || Dimension::merge(output[1], output[1], lengths[0]),
                          "max_seq_len has shape ", lengths, ", expected one element for each of a batch of ",
                          output[1]);
    set_output_type(0, type, output);
}

std::shared_ptr<Node> GatherTree::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GatherTree>(inputs[0], inputs[1], inputs[2], inputs[3]);
}

bool GatherTree::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    NODE_VALIDATION_CHECK(this,
                          shape.size() == 3 && inputs[1].get_shape() == shape &&
                              inputs[2].get_shape() == Shape{shape[1]} && inputs[3].get_size() == 1,
                          "expected step_ids and parent_ids of one shape [time, batch, beam], max_seq_len [batch] and "
                          "one end_token, found ",
                          shape, ", ", inputs[1].get_shape(), ", ", inputs[2].get_shape(), " and ",
                          inputs[3].get_shape());
    outputs[0].set_shape(shape);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const BeamSteps<T> steps{this, static_cast<const T*>(inputs[0].data()), static_cast<const T*>(inputs[1].data()),
                                 shape[1], shape[2]};
        const T* lengths = static_cast<const T*>(inputs[2].data());
        const T end_token = *static_cast<const T*>(inputs[3].data());
        T* out = static_cast<T*>(outputs[0].data());
        std::fill_n(out, outputs[0].get_size(), end_token);
        for (size_t batch = 0; batch < shape[1]; ++batch) {
            const auto longest = static_cast<double>(lengths[batch]);
            const size_t length =
                longest > 0 ? longest < static_cast<double>(shape[0]) ? static_cast<size_t>(longest) : shape[0] : 0;
            for (size_t beam = 0; beam < shape[2]; ++beam)
                steps.write(out, length, batch, beam, end_token);
        }
    });
}

bool GatherTree::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
