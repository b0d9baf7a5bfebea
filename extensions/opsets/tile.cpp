#include "openvino/op/tile.hpp"

#include <algorithm>

#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

Dimension repeat(const Dimension& length, const IntegerRange& times) {
    return times.is_exact() && times.lower == 1 ? length : length * times.as_dimension();
}

PartialShape infer(const PartialShape& data, const std::vector<IntegerRange>& repeats) {
    const size_t rank = std::max(data.size(), repeats.size());
    std::vector<Dimension> output(rank, 1);
    std::copy(data.begin(), data.end(), output.end() - static_cast<std::ptrdiff_t>(data.size()));
    for (size_t i = 0; i < repeats.size(); ++i) {
        Dimension& dimension = output[rank - repeats.size() + i];
        dimension = repeat(dimension, repeats[i]);
    }
    return output;
}

}  // namespace

Tile::Tile(const Output<Node>& data, const Output<Node>& repeats) : Op({data, repeats}) {
    constructor_validate_and_infer_types();
}

bool Tile::visit_attributes(AttributeVisitor&) {
    return true;
}

void Tile::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, 1, "repeats");
    check_input_rank(this, 1, "repeats", 1);
    const auto& data = get_input_partial_shape(0);
    PartialShape output = PartialShape::dynamic();
    if (data.rank().is_static()) {
        if (const auto repeats = known_ranges(this, 1))
            output = infer(data, *repeats);
        else if (const auto count = known_element_count(this, 1))
            output = PartialShape::dynamic(static_cast<int64_t>(std::max(*count, data.size())));
    }
    set_output_type(0, get_input_element_type(0), output);
}

std::shared_ptr<Node> Tile::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Tile>(inputs[0], inputs[1]);
}

bool Tile::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto repeats = integer_values(inputs[1]);
    const auto& data = inputs[0].get_shape();
    outputs[0].set_shape(infer(data, as_ranges(repeats)).to_shape());
    const size_t rank = std::max(data.size(), repeats.size());
    const auto dense = dense_view(data);
    // Every axis becomes two: its repetitions, which do not move in the data, and its elements.
    Shape block;
    StridedView source;
    for (size_t i = 0; i < rank; ++i) {
        const bool repeated = i + repeats.size() >= rank, present = i + data.size() >= rank;
        block.push_back(repeated ? static_cast<size_t>(std::max<int64_t>(repeats[i + repeats.size() - rank], 0))
                                 : size_t{1});
        source.steps.push_back(0);
        block.push_back(present ? data[i + data.size() - rank] : 1);
        source.steps.push_back(present ? dense.steps[i + data.size() - rank] : 0);
    }
    copy_strided(inputs[0], source, outputs[0], dense_view(block), block);
    return true;
}

bool Tile::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool Tile::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Tile::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Tile::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
