#pragma once

#include <memory>
#include <string>

#include "../ie_blob.h"

namespace InferenceEngine {

/// A value that a request keeps from one inference to the next. Methods throw for an empty state.
class INFERENCE_ENGINE_API_CLASS(VariableState) {
public:
    using Ptr = std::shared_ptr<VariableState>;

    VariableState() = default;
    ~VariableState();

    /// Back to the initial value.
    void Reset();
    std::string GetName() const;
    Blob::CPtr GetState() const;
    Blob::CPtr GetLastState() const { return GetState(); }
    void SetState(Blob::Ptr state);

private:
    struct Impl;
    friend class InferRequest;
    friend class ExecutableNetwork;
    explicit VariableState(std::shared_ptr<Impl> impl);

    std::shared_ptr<Impl> m_impl;
};

using MemoryState = VariableState;

}  // namespace InferenceEngine
