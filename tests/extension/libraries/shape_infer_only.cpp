#include <ie_iextension.h>

#include <new>

namespace {

class Shapes : public InferenceEngine::IShapeInferExtension {
public:
    void GetVersion(const InferenceEngine::Version*&) const noexcept override {}
    void Unload() noexcept override {}
    void Release() noexcept override { delete this; }
};

}  // namespace

INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateShapeInferExtension(InferenceEngine::IShapeInferExtension*& extension,
                                           InferenceEngine::ResponseDesc*) noexcept {
    extension = new (std::nothrow) Shapes;
    return extension ? OK : GENERAL_ERROR;
}
