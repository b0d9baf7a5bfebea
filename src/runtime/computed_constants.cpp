#include "computed_constants.hpp"

#include <unordered_set>

#include "openvino/core/graph_util.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"

namespace tenon {
namespace {

using ov::op::v0::Constant;

void find(const ov::Model& model, std::vector<ComputedConstant>& found) {
    std::unordered_set<const ov::Node*> constant;
    for (const auto& node : model.get_ordered_ops()) {
        if (const auto parent = ov::as_type_ptr<ov::op::util::MultiSubGraphOp>(node))
            for (const auto& body : parent->get_functions())
                find(*body, found);
        bool computed = node->get_input_size() > 0 && node->has_evaluate();
        for (size_t i = 0; computed && i < node->get_input_size(); ++i)
            computed = constant.count(node->get_input_node_ptr(i)) > 0;
        if (computed || ov::is_type<Constant>(node)) {
            constant.insert(node.get());
            continue;
        }
        for (size_t i = 0; i < node->get_input_size(); ++i) {
            const auto& type = node->get_input_element_type(i);
            const auto* source = node->get_input_node_ptr(i);
            const bool narrow = type == ov::element::f16 || type == ov::element::bf16;
            if (narrow && constant.count(source) && !ov::is_type<Constant>(source)) found.push_back({node, i, type});
        }
    }
}

std::shared_ptr<Constant> rounded(const Constant& wide, const ov::element::Type& type) {
    const auto values = wide.cast_vector<float>();
    const Constant narrow(type, wide.get_shape(), values);
    return std::make_shared<Constant>(wide.get_element_type(), wide.get_shape(), narrow.cast_vector<float>());
}

}  // namespace

std::vector<ComputedConstant> find_narrow_computed_constants(const std::shared_ptr<ov::Model>& model) {
    std::vector<ComputedConstant> found;
    find(*model, found);
    return found;
}

void round_computed_constants(const std::vector<ComputedConstant>& constants) {
    std::unordered_set<const ov::Node*> done;
    for (const auto& place : constants) {
        const auto wide = ov::as_type_ptr<Constant>(place.consumer->get_input_node_shared_ptr(place.input));
        if (!wide || !wide->get_element_type().is_real() || done.count(wide.get())) continue;
        const auto narrow = rounded(*wide, place.type);
        done.insert(narrow.get());
        ov::replace_node_update_name(wide, narrow);
    }
}

}  // namespace tenon
