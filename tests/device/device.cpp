#include "device.hpp"

#include "deferred_queue.hpp"
#include "evaluate_kernel.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/parameter.hpp"

namespace test_device {

std::unique_ptr<tenon::Queue> TestDevice::make_queue() const {
    return std::make_unique<DeferredQueue>();
}

std::unique_ptr<const tenon::Kernel> TestDevice::prepare_reorder(const tenon::ChosenPort& from,
                                                                 const tenon::ChosenPort& to, const ov::Shape& shape,
                                                                 tenon::PrepareContext&) const {
    if (!from.layout.is_planar() || !to.layout.is_planar()) return nullptr;
    const auto value = std::make_shared<ov::op::v0::Parameter>(from.type, shape);
    return std::make_unique<EvaluateKernel>(std::make_shared<ov::op::v0::Convert>(value, to.type), m_memory);
}

}  // namespace test_device
