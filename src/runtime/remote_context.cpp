#include "openvino/runtime/remote_context.hpp"

#include "core_impl.hpp"
#include "openvino/runtime/core.hpp"

namespace ov {
namespace {

[[noreturn]] void throw_empty(const char* method) {
    OPENVINO_THROW(method,
                   ": expected an object of a device with memory of its own, found an empty one; no device of this "
                   "engine has remote contexts, use ov::Tensor with host memory");
}

[[noreturn]] void throw_no_context(const char* method, const std::string& device) {
    OPENVINO_THROW_NOT_IMPLEMENTED(method, ": device '", device,
                                   "' has no remote contexts; use ov::Tensor with host memory");
}

}  // namespace

void RemoteTensor::type_check(const Tensor& tensor) {
    OPENVINO_ASSERT(tensor, "RemoteTensor: expected a tensor, found an empty one");
    OPENVINO_THROW("RemoteTensor: expected a tensor in the memory of a device, found one in host memory");
}

std::string RemoteTensor::get_device_name() const {
    throw_empty("RemoteTensor::get_device_name");
}
AnyMap RemoteTensor::get_params() const {
    throw_empty("RemoteTensor::get_params");
}

std::string RemoteContext::get_device_name() const {
    throw_empty("RemoteContext::get_device_name");
}
AnyMap RemoteContext::get_params() const {
    throw_empty("RemoteContext::get_params");
}
RemoteTensor RemoteContext::create_tensor(const element::Type&, const Shape&, const AnyMap&) {
    throw_empty("RemoteContext::create_tensor");
}
Tensor RemoteContext::create_host_tensor(const element::Type&, const Shape&) {
    throw_empty("RemoteContext::create_host_tensor");
}

RemoteContext Core::create_context(const std::string& device_name, const AnyMap&) {
    m_impl->device(*m_impl->registry(), device_name);
    throw_no_context("Core::create_context", device_name);
}
RemoteContext Core::get_default_context(const std::string& device_name) {
    m_impl->device(*m_impl->registry(), device_name);
    throw_no_context("Core::get_default_context", device_name);
}
CompiledModel Core::compile_model(const std::shared_ptr<const Model>&, const RemoteContext&, const AnyMap&) {
    throw_empty("Core::compile_model for a remote context");
}

}  // namespace ov
