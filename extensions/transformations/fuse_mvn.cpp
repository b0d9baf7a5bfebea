#include <algorithm>

#include "openvino/op/add.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/mvn.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/sqrt.hpp"
#include "openvino/op/squared_difference.hpp"
#include "openvino/op/subtract.hpp"
#include "passes.hpp"
#include "pattern_parts.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

/// Reads (x - mean) / deviation backwards and notes which nodes it consists of.
class Normalisation {
public:
    /// False unless output 0 of `root` is a normalisation.
    bool read(const NodePtr& root) {
        if (is_exactly<v1::Divide>(*root)) return read_sides(root->input_value(0), root->input_value(1), 0.5);
        for (const size_t side : {0U, 1U})
            if (read_product(root->input_value(side), root->input_value(1 - side))) return true;
        return false;
    }

    Value data;
    std::vector<int64_t> axes;
    double epsilon = 0;
    MVNEpsMode epsilon_mode = MVNEpsMode::INSIDE_SQRT;
    ov::NodeVector nodes;

    /// Whether nothing but the root uses what is inside.
    bool is_closed(const NodePtr& root) const {
        return std::all_of(nodes.begin(), nodes.end(), [&](const NodePtr& node) {
            const auto users = node->get_users();
            return std::all_of(users.begin(), users.end(), [&](const NodePtr& user) {
                return user == root || std::find(nodes.begin(), nodes.end(), user) != nodes.end();
            });
        });
    }

private:
    bool read_product(const Value& centred, const Value& inverse) {
        if (const auto divide = exactly<v1::Divide>(inverse)) {
            if (!is_uniform(divide->input_value(0), 1)) return false;
            nodes = {divide};
            return read_sides(centred, divide->input_value(1), 0.5, true);
        }
        return exactly<v1::Power>(inverse) && read_sides(centred, inverse, -0.5);
    }

    bool read_sides(const Value& centred, const Value& deviation, double exponent, bool keep_nodes = false) {
        if (!keep_nodes) nodes.clear();
        return read_centred(centred, true) && read_deviation(deviation, exponent);
    }

    // x - mean(x); the first one found says what x is.
    bool read_centred(const Value& value, bool first) {
        const auto difference = exactly<v1::Subtract>(value);
        if (!difference) return false;
        if (first) data = difference->input_value(0);
        nodes.push_back(difference);
        return difference->input_value(0) == data && read_mean(difference->input_value(1), data, first);
    }

    bool read_mean(const Value& value, const Value& of, bool first) {
        const auto mean = exactly<v1::ReduceMean>(value);
        if (!mean || !mean->get_keep_dims() || mean->input_value(0) != of) return false;
        const auto found = constant_integers(mean->input_value(1));
        if (!found || found->empty() || (!first && *found != axes)) return false;
        axes = *found;
        nodes.push_back(mean);
        return true;
    }

    bool read_deviation(const Value& value, double exponent) {
        if (const auto root = root_of(value, exponent)) {
            const auto sum = sum_with_number(*root);
            if (!sum) return false;
            nodes.push_back(root->get_node_shared_ptr());
            epsilon = sum->number;
            return read_variance(sum->value);
        }
        const auto sum = sum_with_number(value);
        const auto root = sum && exponent > 0 ? root_of(sum->value, exponent) : std::nullopt;
        if (!root) return false;
        nodes.push_back(value.get_node_shared_ptr());
        epsilon = sum->number;
        epsilon_mode = MVNEpsMode::OUTSIDE_SQRT;
        return read_variance(*root);
    }

    std::optional<Value> root_of(const Value& value, double exponent) {
        const auto sqrt = exactly<v0::Sqrt>(value);
        const auto power = exactly<v1::Power>(value);
        const bool is_root = sqrt ? exponent == 0.5 : power && is_uniform(power->input_value(1), exponent);
        if (!is_root) return std::nullopt;
        nodes.push_back(value.get_node_shared_ptr());
        return value.get_node()->input_value(0);
    }

    bool read_variance(const Value& value) {
        const auto mean = exactly<v1::ReduceMean>(value);
        if (!mean) return false;
        const auto square = mean->input_value(0);
        if (!read_mean(value, square, false)) return false;
        nodes.push_back(square.get_node_shared_ptr());
        const auto* node = square.get_node();
        if (is_exactly<v0::SquaredDifference>(*node)) {
            const auto left = node->input_value(0), right = node->input_value(1);
            return left == data ? read_mean(right, data, false) : right == data && read_mean(left, data, false);
        }
        const bool power = is_exactly<v1::Power>(*node) && is_uniform(node->input_value(1), 2);
        const bool product = is_exactly<v1::Multiply>(*node) && node->input_value(0) == node->input_value(1);
        return (power || product) && read_centred(node->input_value(0), false);
    }
};

}  // namespace

FuseMvn::FuseMvn() {
    register_matcher(match_exactly<v1::Divide, v1::Multiply>("FuseMvn"), [this](ov::pass::pattern::Matcher& match) {
        const auto root = match.get_match_root();
        Normalisation found;
        if (!is_real(root) || !found.read(root) || !found.is_closed(root)) return false;
        if (!(found.epsilon > 0) || root->get_output_partial_shape(0) != found.data.get_partial_shape()) return false;
        const auto fused = register_new_node<v6::MVN>(found.data, make_integers(found.axes), true,
                                                      static_cast<float>(found.epsilon), found.epsilon_mode);
        found.nodes.push_back(root);
        return put_in_place(root, fused, found.nodes);
    });
}

}  // namespace transformations
}  // namespace tenon
