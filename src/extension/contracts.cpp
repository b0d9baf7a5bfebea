#include "openvino/core/op_extension.hpp"
#include "tenon/device.hpp"
#include "tenon/kernel.hpp"
#include "tenon/operations.hpp"
#include "tenon/reader.hpp"
#include "tenon/registrar.hpp"
#include "tenon/writer.hpp"

// The destructors stand in one place so that each interface is one type in the process, also for code in libraries.
namespace ov {
Extension::~Extension() = default;
BaseOpExtension::~BaseOpExtension() = default;
std::unique_ptr<Node> BaseOpExtension::create_empty() const {
    return nullptr;
}
namespace detail {
LegacyOpExtension::~LegacyOpExtension() = default;
}  // namespace detail
}  // namespace ov

namespace tenon {
PrepareContext::~PrepareContext() = default;
KernelState::~KernelState() = default;
RunServices::~RunServices() = default;
Queue& RunServices::queue() const {
    OPENVINO_THROW("a kernel asks for the queue of its stream, but runs outside of one");
}
void RunServices::give_output(size_t output, const ov::Tensor& tensor) const {
    void* target = allocate_output(output, tensor.get_element_type(), tensor.get_shape());
    if (tensor.get_byte_size()) tensor.copy_to(ov::Tensor(tensor.get_element_type(), tensor.get_shape(), target));
}
bool RunServices::logs(ov::log::Level) const {
    return false;
}
void RunServices::log(ov::log::Level, const std::string&) const {}
Kernel::~Kernel() = default;
std::unique_ptr<KernelState> Kernel::make_state() const {
    return nullptr;
}
std::unique_ptr<KernelState> Kernel::make_placed_state(const Placement&) const {
    return make_state();
}
KernelFactory::~KernelFactory() = default;
bool KernelFactory::accepts(const NodeDescription&, const TailStep&) const {
    return false;
}
bool KernelFactory::is_evaluate() const {
    return false;
}
Body::~Body() = default;
OperationSet::~OperationSet() = default;
std::optional<Conversion> OperationSet::find_conversion(const std::string&, const std::string&, const std::string&,
                                                        std::int64_t) const {
    return std::nullopt;
}
std::vector<Conversion> OperationSet::conversions(const std::string&) const {
    return {};
}
std::vector<std::shared_ptr<ov::Extension>> OperationSet::extensions() const {
    return {};
}
Reader::~Reader() = default;
std::string Reader::framework() const {
    return name();
}
Writer::~Writer() = default;
MemorySpace::~MemorySpace() = default;
Queue::~Queue() = default;
Device::~Device() = default;
void Device::add_passes(ov::pass::Manager&, const ov::AnyMap&) const {}
Registrar::~Registrar() = default;
// NOLINTNEXTLINE(performance-unnecessary-value-param): those who override it keep it
void Registrar::add_conversion(Conversion conversion) {
    OPENVINO_THROW_NOT_IMPLEMENTED("the conversion of ", conversion.type, " is added to a registrar that takes none");
}
}  // namespace tenon
