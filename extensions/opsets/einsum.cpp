#include "openvino/op/einsum.hpp"

#include <algorithm>
#include <cctype>
#include <map>

#include "einsum_equation.hpp"
#include "element_dispatch.hpp"
#include "reduction.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v7 {

using namespace tenon::opsets;

namespace {

using LabelLengths = std::map<EinsumLabel, Dimension>;

// The length of every label of one operand; axes that share a label are a diagonal.
LabelLengths operand_lengths(const Node* node, const EinsumLabels& labels, const PartialShape& shape) {
    LabelLengths lengths;
    for (size_t axis = 0; axis < labels.size(); ++axis) {
        const auto& length = shape[static_cast<std::ptrdiff_t>(axis)];
        const auto [found, is_new] = lengths.emplace(labels[axis], length);
        NODE_VALIDATION_CHECK(node, is_new || Dimension::merge(found->second, found->second, length),
                              "axes with one label have the lengths ", found->second, " and ", length,
                              " in an operand of shape ", shape, ", expected the same");
    }
    return lengths;
}

void broadcast_lengths(const Node* node, LabelLengths& all, const LabelLengths& lengths) {
    for (const auto& [label, length] : lengths) {
        const auto [found, is_new] = all.emplace(label, length);
        NODE_VALIDATION_CHECK(node, is_new || Dimension::broadcast_merge(found->second, found->second, length),
                              "axes with one label have the lengths ", found->second, " and ", length,
                              " in two operands, expected the same or 1");
    }
}

PartialShape infer(const Node* node, const EinsumEquation& equation, const std::vector<PartialShape>& shapes) {
    LabelLengths lengths;
    for (size_t i = 0; i < shapes.size(); ++i)
        broadcast_lengths(node, lengths, operand_lengths(node, equation.operands[i], shapes[i]));
    PartialShape output = PartialShape(std::vector<Dimension>());
    for (const EinsumLabel label : equation.output)
        output.push_back(lengths.at(label));
    return output;
}

template <typename Total>
struct Operand {
    EinsumLabels labels;
    Shape shape;
    std::vector<Total> values;
};

// One label of a product: its length, and how far apart its neighbours are in both operands (0: repeated).
struct Loop {
    size_t length = 1, left = 0, right = 0;
};

template <typename Total>
void add_steps(std::map<EinsumLabel, Loop>& loops, const Operand<Total>& operand, size_t Loop::*step) {
    const auto strides = row_major_strides(operand.shape);
    for (size_t axis = 0; axis < operand.labels.size(); ++axis) {
        Loop& loop = loops[operand.labels[axis]];
        if (operand.shape[axis] == 1) continue;
        loop.length = operand.shape[axis];
        loop.*step += strides[axis];
    }
}

// The sum of products over the loops.
template <typename Total>
Total sum_products(const Total* left, const Total* right, const std::vector<Loop>& loops,
                   std::vector<size_t>& position) {
    Total total = 0;
    if (loops.empty()) return wrapping_multiply(*left, *right);
    const Loop& inner = loops.back();
    size_t l = 0, r = 0;
    while (true) {
        for (size_t i = 0; i < inner.length; ++i)
            total = wrapping_add(total, wrapping_multiply(left[l + i * inner.left], right[r + i * inner.right]));
        size_t k = loops.size() - 1;
        while (k-- > 0) {
            l += loops[k].left;
            r += loops[k].right;
            if (++position[k] < loops[k].length) break;
            l -= loops[k].left * loops[k].length;
            r -= loops[k].right * loops[k].length;
            position[k] = 0;
        }
        if (k == static_cast<size_t>(-1)) return total;
    }
}

// The product of two operands with the labels `kept`, summed over all others.
template <typename Total>
Operand<Total> contract(const Operand<Total>& left, const Operand<Total>& right, const EinsumLabels& kept) {
    std::map<EinsumLabel, Loop> by_label;
    add_steps(by_label, left, &Loop::left);
    add_steps(by_label, right, &Loop::right);
    Operand<Total> product{kept, {}, {}};
    std::vector<Loop> outer, summed;
    for (const EinsumLabel label : kept) {
        outer.push_back(by_label.at(label));
        product.shape.push_back(outer.back().length);
        by_label.erase(label);
    }
    bool empty = false;
    for (const auto& [label, loop] : by_label) {
        if (loop.length != 1) summed.push_back(loop);
        empty = empty || loop.length == 0;
    }
    product.values.assign(shape_size(product.shape), Total(0));
    if (empty) return product;
    std::sort(summed.begin(), summed.end(),
              [](const Loop& a, const Loop& b) { return a.left + a.right > b.left + b.right; });
    std::vector<size_t> position(outer.size(), 0), inner(summed.size(), 0);
    size_t l = 0, r = 0;
    for (auto& value : product.values) {
        value = sum_products(left.values.data() + l, right.values.data() + r, summed, inner);
        for (size_t k = outer.size(); k-- > 0;) {
            l += outer[k].left;
            r += outer[k].right;
            if (++position[k] < outer[k].length) break;
            l -= outer[k].left * outer[k].length;
            r -= outer[k].right * outer[k].length;
            position[k] = 0;
        }
    }
    return product;
}

// The labels of two operands that a later operand or the output still needs; at the end those of the output.
EinsumLabels labels_to_keep(const EinsumEquation& equation, const EinsumLabels& left, size_t right) {
    if (right + 1 >= equation.operands.size()) return equation.output;
    EinsumLabels kept, both = left;
    both.insert(both.end(), equation.operands[right].begin(), equation.operands[right].end());
    for (const EinsumLabel label : both) {
        bool needed = contains(equation.output, label);
        for (size_t i = right + 1; i < equation.operands.size(); ++i)
            needed = needed || contains(equation.operands[i], label);
        if (needed && !contains(kept, label)) kept.push_back(label);
    }
    return kept;
}

template <typename T>
void contract_all(const EinsumEquation& equation, const TensorVector& inputs, Tensor& output) {
    using Total = reduction_t<T>;
    const auto read = [&](size_t i) {
        const T* in = static_cast<const T*>(inputs[i].data());
        return Operand<Total>{equation.operands[i], inputs[i].get_shape(),
                              std::vector<Total>(in, in + inputs[i].get_size())};
    };
    Operand<Total> product = read(0);
    if (inputs.size() == 1) product = contract(product, Operand<Total>{{}, {}, {Total(1)}}, equation.output);
    for (size_t i = 1; i < inputs.size(); ++i)
        product = contract(product, read(i), labels_to_keep(equation, product.labels, i));
    T* out = static_cast<T*>(output.data());
    for (size_t i = 0; i < product.values.size(); ++i)
        out[i] = static_cast<T>(product.values[i]);
}

void check_subscript(const std::string& subscript, const std::string& equation) {
    bool ellipsis = false;
    for (size_t i = 0; i < subscript.size(); ++i) {
        if (std::isalpha(static_cast<unsigned char>(subscript[i]))) continue;
        OPENVINO_ASSERT(subscript.compare(i, 3, "...") == 0 && !ellipsis, "The equation ", equation,
                        " has the subscript ", subscript, ", expected letters and at most one ellipsis");
        ellipsis = true;
        i += 2;
    }
}

// Labels that occur once, sorted, behind the ellipsis where there is one.
std::string implicit_output(const std::vector<std::string>& subscripts) {
    std::map<std::string, size_t> counts;
    for (const auto& subscript : subscripts)
        for (const auto& label : Einsum::extract_labels(subscript))
            ++counts[label];
    std::string output = counts.erase("...") > 0 ? "..." : "";
    for (const auto& [label, count] : counts)
        if (count == 1) output += label;
    return output;
}

}  // namespace

Einsum::Einsum(const OutputVector& inputs, const std::string& equation) : Op(inputs), m_equation(equation) {
    constructor_validate_and_infer_types();
}

void Einsum::parse_equation(const std::string& equation, std::vector<std::string>& input_subscripts,
                            std::string& output_subscript) {
    std::string text;
    std::copy_if(equation.begin(), equation.end(), std::back_inserter(text), [](char c) { return c != ' '; });
    const size_t arrow = text.find("->");
    const std::string operands = text.substr(0, arrow);
    input_subscripts.clear();
    for (size_t begin = 0; begin <= operands.size();) {
        const size_t end = std::min(operands.find(',', begin), operands.size());
        input_subscripts.push_back(operands.substr(begin, end - begin));
        check_subscript(input_subscripts.back(), equation);
        begin = end + 1;
    }
    output_subscript = arrow == std::string::npos ? implicit_output(input_subscripts) : text.substr(arrow + 2);
    check_subscript(output_subscript, equation);
}

std::vector<std::string> Einsum::extract_labels(const std::string& subscript) {
    std::vector<std::string> labels;
    for (size_t i = 0; i < subscript.size();) {
        const size_t length = subscript[i] == '.' ? 3 : 1;
        labels.push_back(subscript.substr(i, length));
        i += length;
    }
    return labels;
}

bool Einsum::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("equation", m_equation);
    return true;
}

void Einsum::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() > 0, "expected one input or more, found none");
    element::Type type = element::dynamic;
    for (size_t i = 0; i < get_input_size(); ++i)
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, get_input_element_type(i)), "input ", i,
                              " has type ", get_input_element_type(i), ", expected ", type,
                              " as the inputs before; insert a Convert");
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(NumericTypes(), type), "expected numbers, found ", type);

    std::vector<std::string> subscripts;
    std::string output_subscript;
    parse_equation(m_equation, subscripts, output_subscript);
    NODE_VALIDATION_CHECK(this, subscripts.size() == get_input_size(), "the equation ", m_equation, " has ",
                          subscripts.size(), " operands, expected one for each of ", get_input_size(), " inputs");
    std::vector<PartialShape> shapes;
    std::vector<size_t> ranks;
    bool covers_unknown = false;
    for (size_t i = 0; i < get_input_size(); ++i) {
        shapes.push_back(get_input_partial_shape(i));
        if (shapes[i].rank().is_dynamic()) {
            const auto labels = extract_labels(subscripts[i]);
            const bool ellipsis = std::find(labels.begin(), labels.end(), "...") != labels.end();
            covers_unknown = covers_unknown || ellipsis;
            shapes[i] = PartialShape::dynamic(static_cast<int64_t>(labels.size() - (ellipsis ? 1 : 0)));
        }
        ranks.push_back(shapes[i].size());
    }
    const PartialShape output = infer(this, EinsumEquation(this, m_equation, ranks), shapes);
    const bool unknown_rank = covers_unknown && output_subscript.find('.') != std::string::npos;
    set_output_type(0, type, unknown_rank ? PartialShape::dynamic() : output);
}

std::shared_ptr<Node> Einsum::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Einsum>(inputs, m_equation);
}

bool Einsum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    std::vector<PartialShape> shapes;
    std::vector<size_t> ranks;
    for (const auto& input : inputs) {
        shapes.emplace_back(input.get_shape());
        ranks.push_back(input.get_shape().size());
    }
    const EinsumEquation equation(this, m_equation, ranks);
    outputs[0].set_shape(infer(this, equation, shapes).to_shape());
    return dispatch(NumericTypes(), inputs[0].get_element_type(),
                    [&](auto tag) { contract_all<decltype(tag)>(equation, inputs, outputs[0]); });
}

bool Einsum::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v7
}  // namespace op
}  // namespace ov
