#include "openvino/op/transpose.hpp"

#include <numeric>

#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

std::vector<size_t> checked_order(const Node* node, const std::vector<int64_t>& given, size_t rank) {
    std::vector<size_t> order(rank);
    if (given.empty()) {
        std::iota(order.rbegin(), order.rend(), size_t{0});
        return order;
    }
    NODE_VALIDATION_CHECK(node, given.size() == rank, "the order has ", given.size(),
                          " axes, expected as many as the input has: ", rank);
    std::vector<bool> used(rank, false);
    for (size_t i = 0; i < rank; ++i) {
        const bool valid = given[i] >= 0 && given[i] < static_cast<int64_t>(rank);
        NODE_VALIDATION_CHECK(node, valid && !used[static_cast<size_t>(given[i])], "axis ", given[i],
                              " in the order, expected every number from 0 to ", rank - 1, " once");
        order[i] = static_cast<size_t>(given[i]);
        used[order[i]] = true;
    }
    return order;
}

}  // namespace

Transpose::Transpose(const Output<Node>& arg, const Output<Node>& input_order) : Op({arg, input_order}) {
    constructor_validate_and_infer_types();
}

bool Transpose::visit_attributes(AttributeVisitor&) {
    return true;
}

void Transpose::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, ORDER, "order");
    check_input_rank(this, ORDER, "order", 1);
    const auto& input = get_input_partial_shape(ARG);
    PartialShape output = PartialShape::dynamic(input.rank());
    const auto order = known_integers(this, ORDER);
    if (order && input.rank().is_static()) {
        output = PartialShape();
        for (const size_t axis : checked_order(this, *order, input.size()))
            output.push_back(input[axis]);
    } else if (order && !order->empty()) {
        output = PartialShape::dynamic(static_cast<int64_t>(order->size()));
    }
    set_output_type(0, get_input_element_type(ARG), output);
}

std::shared_ptr<Node> Transpose::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Transpose>(inputs[0], inputs[1]);
}

bool Transpose::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[ARG].get_shape();
    const auto order = checked_order(this, integer_values(inputs[ORDER]), shape.size());
    Shape transposed;
    for (const size_t axis : order)
        transposed.push_back(shape[axis]);
    outputs[0].set_shape(transposed);
    copy_permuted(inputs[ARG], shape, order, outputs[0]);
    return true;
}

bool Transpose::has_evaluate() const {
    return is_movable(get_input_element_type(ARG));
}
bool Transpose::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Transpose::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Transpose::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
