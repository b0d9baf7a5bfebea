#include "pattern_root_types.hpp"

#include "openvino/pass/pattern/op/any_output.hpp"
#include "openvino/pass/pattern/op/or.hpp"
#include "openvino/pass/pattern/op/pattern.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"

namespace ov {
namespace pass {

bool find_root_types(const Output<Node>& pattern, std::vector<DiscreteTypeInfo>& types) {
    const Node* node = pattern.get_node();
    if (const auto* wrap = dynamic_cast<const pattern::op::WrapType*>(node)) {
        const auto& wrapped = wrap->get_wrapped_types();
        types.insert(types.end(), wrapped.begin(), wrapped.end());
        return true;
    }
    if (dynamic_cast<const pattern::op::Or*>(node) || dynamic_cast<const pattern::op::AnyOutput*>(node)) {
        for (const auto& alternative : node->input_values())
            if (!find_root_types(alternative, types)) return false;
        return true;
    }
    if (dynamic_cast<const pattern::op::Pattern*>(node)) return false;
    types.push_back(node->get_type_info());
    return true;
}

}  // namespace pass
}  // namespace ov
