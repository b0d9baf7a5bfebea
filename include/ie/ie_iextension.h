#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "details/ie_irelease.hpp"
#include "details/ie_no_copy.hpp"
#include "details/ie_standard_headers.hpp"
#include "ie_api.h"
#include "ie_blob.h"
#include "ie_common.h"
#include "ie_error.hpp"
#include "ie_layouts.h"
#include "ie_version.hpp"
#include "ngraph/forward.hpp"
#include "openvino/core/library_identity.hpp"

namespace InferenceEngine {

/// How a kernel takes one input or gives one output.
struct DataConfig {
    TensorDesc desc;
    /// On an output: the input whose buffer it may use; on an input: the output. -1 for none.
    int inPlace = -1;
    /// The values do not change between inferences.
    bool constant = false;
};

/// One way to run a kernel: an entry per input and per output.
struct LayerConfig {
    /// The kernel takes fewer images than the descriptions say.
    bool dynBatchSupport = false;
    std::vector<DataConfig> inConfs;
    std::vector<DataConfig> outConfs;
};

/// A kernel of any kind.
class INFERENCE_ENGINE_API_CLASS(ILayerImpl) {
public:
    using Ptr = std::shared_ptr<ILayerImpl>;
    virtual ~ILayerImpl();
};

/// A kernel on the host. One object is never entered by two threads at once. `response` is never null.
class INFERENCE_ENGINE_API_CLASS(ILayerExecImpl) : public ILayerImpl {
public:
    using Ptr = std::shared_ptr<ILayerExecImpl>;

    ILayerExecImpl() = default;
    ~ILayerExecImpl() override;

    /// Adds the ways in which this kernel runs; called more than once.
    virtual StatusCode getSupportedConfigurations(std::vector<LayerConfig>& configurations,
                                                  ResponseDesc* response) noexcept = 0;
    /// Told once which way was chosen, before the first `execute`.
    virtual StatusCode init(LayerConfig& configuration, ResponseDesc* response) noexcept = 0;
    /// Reads `inputs` and fills `outputs`; addresses may differ from call to call.
    virtual StatusCode execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                               ResponseDesc* response) noexcept = 0;
};

/// Makes the kernels of one layer (2019).
class INFERENCE_ENGINE_API_CLASS(ILayerImplFactory) {
public:
    using Ptr = std::shared_ptr<ILayerImplFactory>;
    using ImplCreator = std::function<ILayerImpl*()>;

    virtual ~ILayerImplFactory();
    virtual StatusCode getImplementations(std::vector<ILayerImpl::Ptr>& kernels, ResponseDesc* response) noexcept = 0;
    /// Output descriptions from input descriptions.
    virtual StatusCode getShapes(const std::vector<TensorDesc>& inputs, std::vector<TensorDesc>& outputs,
                                 ResponseDesc* response) noexcept;
};

/// Computes the output extents of one layer type (2019).
class INFERENCE_ENGINE_API_CLASS(IShapeInferImpl) {
public:
    using Ptr = std::shared_ptr<IShapeInferImpl>;

    virtual ~IShapeInferImpl();
    virtual StatusCode inferShapes(const std::vector<Blob::CPtr>& inputs,
                                   const std::map<std::string, std::string>& parameters,
                                   const std::map<std::string, Blob::Ptr>& blobs, std::vector<SizeVector>& outputs,
                                   ResponseDesc* response) noexcept;
};

/// What an extension library of 2020 gives for shapes alone. Everything but the first two has a default.
class INFERENCE_ENGINE_API_CLASS(IShapeInferExtension) : public details::IRelease {
public:
    /// May leave `version` as it is.
    virtual void GetVersion(const Version*& version) const noexcept = 0;
    virtual void Unload() noexcept = 0;

    virtual void SetLogCallback(IErrorListener& listener) noexcept;
    virtual StatusCode getShapeInferTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept;
    virtual StatusCode getShapeInferImpl(IShapeInferImpl::Ptr& implementation, const char* type,
                                         ResponseDesc* response) noexcept;

protected:
    ~IShapeInferExtension() override;
};

/// What an extension library gives: operation sets, and kernels for their operations.
class INFERENCE_ENGINE_API_CLASS(IExtension)
    : public IShapeInferExtension, public std::enable_shared_from_this<IExtension> {
public:
    /// Operation sets by name; none by default.
    virtual std::map<std::string, ngraph::OpSet> getOpSets();
    /// Names of the devices ("CPU") for which there is a kernel for the node; none by default.
    virtual std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node);
    /// The kernel for the node, null when there is none.
    virtual ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node, const std::string& implType);

    /// Kernels by layer (2019); `NOT_IMPLEMENTED` by default.
    virtual StatusCode getFactoryFor(ILayerImplFactory*& factory, const CNNLayer* layer,
                                     ResponseDesc* response) noexcept;
    virtual StatusCode getPrimitiveTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept;

    /// Deletes the object by default.
    void Release() noexcept override;

protected:
    ~IExtension() override;
};

using IExtensionPtr = std::shared_ptr<IExtension>;
using IShapeInferExtensionPtr = std::shared_ptr<IShapeInferExtension>;

/// Entry points of an extension library, defined by the library; the first that exists is used.
INFERENCE_EXTENSION_API(void) CreateExtensionShared(IExtensionPtr& extension);
INFERENCE_EXTENSION_API(StatusCode) CreateExtension(IExtension*& extension, ResponseDesc* response) noexcept;
INFERENCE_EXTENSION_API(StatusCode)
CreateShapeInferExtension(IShapeInferExtension*& extension, ResponseDesc* response) noexcept;

}  // namespace InferenceEngine

/// Defines `CreateExtensionShared` for the extension class; at global scope.
#define IE_DEFINE_EXTENSION_CREATE_FUNCTION(ExtensionType)                                                            \
    static InferenceEngine::IExtensionPtr tenon_make_extension() {                                                    \
        return std::make_shared<ExtensionType>();                                                                     \
    }                                                                                                                 \
    INFERENCE_EXTENSION_API(void) InferenceEngine::CreateExtensionShared(InferenceEngine::IExtensionPtr& extension) { \
        extension = ::tenon_make_extension();                                                                         \
    }
