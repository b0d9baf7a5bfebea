#include "openvino/op/op.hpp"

#include "openvino/op/util/variable_extension.hpp"

namespace ov {
namespace op {

const Node::type_info_t& Op::get_type_info_static() {
    static constexpr DiscreteTypeInfo info{"Op", "util"};
    return info;
}

const Node::type_info_t& Op::get_type_info() const {
    return get_type_info_static();
}

namespace util {
VariableExtension::~VariableExtension() = default;
}  // namespace util

}  // namespace op
}  // namespace ov
