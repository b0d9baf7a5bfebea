#pragma once

#include <string>

#include "openvino/core/any.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {

/// A tensor in the memory of a device. Only a RemoteContext makes one; every method of an empty one throws.
class OPENVINO_API RemoteTensor : public Tensor {
public:
    RemoteTensor() = default;

    /// Throws ov::Exception: tensors of host memory are no remote tensors.
    static void type_check(const Tensor& tensor);

    /// Host code cannot read device memory.
    void* data(const element::Type&) = delete;
    template <typename T>
    T* data() = delete;

    std::string get_device_name() const;
    /// The device's own handles, by name.
    AnyMap get_params() const;
};

}  // namespace ov
