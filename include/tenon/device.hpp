#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/model.hpp"
#include "openvino/pass/manager.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

/// Memory of one kind. Handles are addresses that only the device's kernels may follow, unless `is_host()`.
class OPENVINO_API MemorySpace {
public:
    virtual ~MemorySpace();

    /// The handles are ordinary pointers; tensors of the caller can be used in place.
    virtual bool is_host() const = 0;
    /// At least 64-byte aligned; arithmetic on a handle within its allocation is allowed. Throws std::bad_alloc.
    virtual void* allocate(size_t bytes) = 0;
    virtual void free(void* handle) noexcept = 0;
    /// Both return when the bytes are in place.
    virtual void copy_from_host(void* target, const void* source, size_t bytes) = 0;
    virtual void copy_to_host(void* target, const void* source, size_t bytes) = 0;
};

/// The order of work of one stream. Kernels may return before their work is done.
class OPENVINO_API Queue {
public:
    virtual ~Queue();

    /// Called by the thread that runs the plan before its first step. Work that a failed inference left is dropped.
    virtual void begin() {}
    /// Called after the last step. Returns when all work is done; throws what the work threw.
    virtual void finish() = 0;
};

/// A property of a device: its value's name and whether the caller may set it.
struct PropertyDescription {
    std::string name;
    bool writable = false;
    ov::Any default_value;
};

/// Something that runs kernels. Kernels are registered for it by name, by any extension.
class OPENVINO_API Device {
public:
    virtual ~Device();

    /// "CPU"
    virtual std::string name() const = 0;
    /// Name of the hardware for people.
    virtual std::string full_name() const = 0;
    /// Properties of its own, beside those that the runtime handles for every device.
    virtual std::vector<PropertyDescription> properties() const { return {}; }
    virtual std::vector<std::string> capabilities() const { return {"FP32"}; }

    virtual MemorySpace& memory() const = 0;
    /// A queue for one stream; the work of a stream is done in order.
    virtual std::unique_ptr<Queue> make_queue() const = 0;
    /// The device's own rewrites: structural fusions that make its private operations.
    virtual void add_passes(ov::pass::Manager& manager, const ov::AnyMap& properties) const;
    /// A kernel with one input and one output that converts type and layout; null where that is not possible.
    virtual std::unique_ptr<const Kernel> prepare_reorder(const ChosenPort& from, const ChosenPort& to,
                                                          const ov::Shape& shape, PrepareContext& context) const = 0;
    /// Estimated seconds of such a conversion.
    virtual double reorder_seconds(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) const = 0;
};

}  // namespace tenon
