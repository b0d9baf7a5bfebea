#include "einsum_equation.hpp"

#include <algorithm>

#include "openvino/op/einsum.hpp"

namespace tenon {
namespace opsets {
namespace {

constexpr EinsumLabel first_covered = 256;

void append_covered(EinsumLabels& labels, size_t count) {
    for (size_t i = count; i-- > 0;)
        labels.push_back(first_covered + static_cast<EinsumLabel>(i));
}

EinsumLabels expand(const std::vector<std::string>& names, size_t covered) {
    EinsumLabels labels;
    for (const auto& name : names) {
        if (name == "...")
            append_covered(labels, covered);
        else
            labels.push_back(static_cast<unsigned char>(name[0]));
    }
    return labels;
}

bool has_ellipsis(const std::vector<std::string>& names) {
    return std::find(names.begin(), names.end(), "...") != names.end();
}

}  // namespace

EinsumEquation::EinsumEquation(const ov::Node* node, const std::string& equation, const std::vector<size_t>& ranks) {
    std::vector<std::string> subscripts;
    std::string output_subscript;
    ov::op::v7::Einsum::parse_equation(equation, subscripts, output_subscript);
    NODE_VALIDATION_CHECK(node, subscripts.size() == ranks.size(), "the equation ", equation, " has ",
                          subscripts.size(), " operands, expected one for each of ", ranks.size(), " inputs");
    size_t most_covered = 0;
    for (size_t i = 0; i < ranks.size(); ++i) {
        const auto names = ov::op::v7::Einsum::extract_labels(subscripts[i]);
        const bool ellipsis = has_ellipsis(names);
        const size_t named = names.size() - (ellipsis ? 1 : 0);
        NODE_VALIDATION_CHECK(node, ellipsis ? ranks[i] >= named : ranks[i] == named, "operand ", i,
                              " of the equation ", equation, " has ", named, " labels, expected as many as its rank, ",
                              ranks[i]);
        operands.push_back(expand(names, ranks[i] - named));
        most_covered = std::max(most_covered, ranks[i] - named);
    }
    output = expand(ov::op::v7::Einsum::extract_labels(output_subscript), most_covered);
    for (size_t i = 0; i < output.size(); ++i) {
        const bool known = std::any_of(operands.begin(), operands.end(),
                                       [&](const EinsumLabels& labels) { return contains(labels, output[i]); });
        NODE_VALIDATION_CHECK(node, known, "the output of the equation ", equation,
                              " has a label that no operand has, expected labels of operands");
        NODE_VALIDATION_CHECK(node, std::count(output.begin(), output.end(), output[i]) == 1,
                              "the output of the equation ", equation, " repeats a label, expected each once");
    }
}

bool contains(const EinsumLabels& labels, EinsumLabel label) {
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

}  // namespace opsets
}  // namespace tenon
