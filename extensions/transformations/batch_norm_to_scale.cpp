#include <cmath>

#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/batch_norm.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

struct Normalisation {
    Value data;
    ConstantPtr gamma, beta, mean, variance;
    double epsilon = 0;
};

Normalisation describe(const NodePtr& node) {
    Normalisation found;
    const bool data_first = is_exactly<v5::BatchNormInference>(*node);
    found.data = node->input_value(data_first ? 0 : 2);
    found.gamma = constant_of(node->input_value(data_first ? 1 : 0));
    found.beta = constant_of(node->input_value(data_first ? 2 : 1));
    found.mean = constant_of(node->input_value(3));
    found.variance = constant_of(node->input_value(4));
    found.epsilon = data_first ? static_cast<const v5::BatchNormInference&>(*node).get_eps_value()
                               : static_cast<const v0::BatchNormInference&>(*node).get_eps_value();
    return found;
}

}  // namespace

BatchNormToScale::BatchNormToScale() {
    const auto matcher = match_exactly<v0::BatchNormInference, v5::BatchNormInference>("BatchNormToScale");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto found = describe(node);
        const auto rank = found.data.get_partial_shape().rank();
        if (!found.gamma || !found.beta || !found.mean || !found.variance || rank.is_dynamic()) return false;
        const auto gamma = found.gamma->cast_vector<double>(), beta = found.beta->cast_vector<double>();
        const auto mean = found.mean->cast_vector<double>(), variance = found.variance->cast_vector<double>();
        std::vector<double> scale(gamma.size()), shift(gamma.size());
        for (size_t i = 0; i < gamma.size(); ++i) {
            scale[i] = gamma[i] / std::sqrt(variance[i] + found.epsilon);
            shift[i] = beta[i] - mean[i] * scale[i];
        }
        ov::Shape shape(static_cast<size_t>(rank.get_length()), 1);
        shape.at(1) = gamma.size();
        const auto type = found.data.get_element_type();
        const auto product = register_new_node<v1::Multiply>(found.data, v0::Constant::create(type, shape, scale));
        const auto sum = register_new_node<v1::Add>(product, v0::Constant::create(type, shape, shift));
        product->set_friendly_name(node->get_friendly_name() + "/scale");
        ov::copy_runtime_info(node, product);
        return put_in_place(node, sum, {node});
    });
}

}  // namespace transformations
}  // namespace tenon
