#include <ie_iextension.h>

#include <ngraph/ngraph.hpp>
#include <ngraph/opsets/opset.hpp>

#include "squareplus.hpp"
#include "squareplus_kernel.hpp"

namespace {

class SquareplusExtension : public InferenceEngine::IExtension {
public:
    void GetVersion(const InferenceEngine::Version*& version) const noexcept override {
        static const InferenceEngine::Version description{{1, 0}, "1.0", "Squareplus"};
        version = &description;
    }
    void Unload() noexcept override {}
    void Release() noexcept override { delete this; }

    /// The key is what layers in an IR have as `version`.
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ngraph::OpSet operations;
        operations.insert<Squareplus>();
        return {{"extension", operations}};
    }

    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override {
        if (std::dynamic_pointer_cast<Squareplus>(node)) return {"CPU"};
        return {};
    }

    InferenceEngine::ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node,
                                                       const std::string& type) override {
        if (type == "CPU" && std::dynamic_pointer_cast<Squareplus>(node))
            return std::make_shared<SquareplusKernel>(node);
        return nullptr;
    }
};

}  // namespace

// An engine calls this once after it has opened the library. 2021.4 and later also take
// IE_DEFINE_EXTENSION_CREATE_FUNCTION(SquareplusExtension) in its place.
INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateExtension(InferenceEngine::IExtension*& extension,
                                 InferenceEngine::ResponseDesc* response) noexcept {
    try {
        extension = new SquareplusExtension;
        return OK;
    } catch (const std::exception& error) {
        if (response) std::string(error.what()).copy(response->msg, sizeof(response->msg) - 1);
        return GENERAL_ERROR;
    }
}
