#include "zero_bias.hpp"

#include "openvino/op/constant.hpp"

namespace tenon {
namespace opsets {

ov::Output<ov::Node> zero_bias(const ov::Output<ov::Node>& like, size_t count) {
    const auto& type = like.get_element_type();
    return std::make_shared<ov::op::v0::Constant>(type.is_static() ? type : ov::element::f32, ov::Shape{count},
                                                  std::vector<float>{0.0f});
}

}  // namespace opsets
}  // namespace tenon
