#pragma once

#include <memory>
#include <string>

#include "ie_blob.h"
#include "ie_parameter.hpp"

namespace InferenceEngine {

class RemoteContext;

/// Memory of a device.
class INFERENCE_ENGINE_API_CLASS(RemoteBlob) : public MemoryBlob {
public:
    using Ptr = std::shared_ptr<RemoteBlob>;
    using CPtr = std::shared_ptr<const RemoteBlob>;

    explicit RemoteBlob(const TensorDesc& desc) : MemoryBlob(desc) {}
    ~RemoteBlob() override;

    /// The device's own handles, by name.
    virtual ParamMap getParams() const = 0;
    virtual std::string getDeviceName() const noexcept = 0;
    virtual std::shared_ptr<RemoteContext> getContext() const noexcept = 0;
};

/// A device's queue and memory, shared with the user.
class INFERENCE_ENGINE_API_CLASS(RemoteContext) : public std::enable_shared_from_this<RemoteContext> {
public:
    using Ptr = std::shared_ptr<RemoteContext>;
    using CPtr = std::shared_ptr<const RemoteContext>;

    virtual ~RemoteContext();
    virtual std::string getDeviceName() const noexcept = 0;
    /// New memory, or a wrapper of the memory that `parameters` name.
    virtual RemoteBlob::Ptr CreateBlob(const TensorDesc& desc, const ParamMap& parameters = {}) = 0;
    virtual ParamMap getParams() const = 0;
};

/// A blob in the memory of a context.
inline RemoteBlob::Ptr make_shared_blob(const TensorDesc& desc, const RemoteContext::Ptr& context) {
    if (!context) IE_THROW(NotAllocated) << "make_shared_blob: expected a remote context, found null";
    return context->CreateBlob(desc);
}

}  // namespace InferenceEngine
