#pragma once

#include <string>

#include "openvino/core/any.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/remote_tensor.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {

/// A device's queue and memory, shared with the user; Core::create_context makes one for devices that have it. Every
/// method of an empty one throws ov::Exception.
class OPENVINO_API RemoteContext {
public:
    RemoteContext() = default;

    std::string get_device_name() const;
    AnyMap get_params() const;
    /// New memory, or a wrapper of the memory that `parameters` name.
    RemoteTensor create_tensor(const element::Type& type, const Shape& shape, const AnyMap& parameters = {});
    /// Host memory that the device reads fast.
    Tensor create_host_tensor(const element::Type& type, const Shape& shape);

    /// False: no device of this engine has contexts yet.
    explicit operator bool() const noexcept { return false; }
    bool operator!() const noexcept { return true; }
};

}  // namespace ov
