#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "details/ie_so_pointer.hpp"
#include "ie_iextension.h"

namespace InferenceEngine {

/// An extension library: opens it, makes its extension and passes calls on to it. The library stays open.
class INFERENCE_ENGINE_API_CLASS(Extension) final : public IExtension {
public:
    /// Throws `GeneralError` when the library cannot be opened, `NotFound` when it has no entry point, and what the
    /// library's status says when it refuses.
    explicit Extension(const std::string& path);
    explicit Extension(const std::wstring& path);
    ~Extension() override;

    void GetVersion(const Version*& version) const noexcept override;
    void Unload() noexcept override;
    void SetLogCallback(IErrorListener& listener) noexcept override;
    StatusCode getShapeInferTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept override;
    StatusCode getShapeInferImpl(IShapeInferImpl::Ptr& implementation, const char* type,
                                 ResponseDesc* response) noexcept override;

    std::map<std::string, ngraph::OpSet> getOpSets() override;
    /// Throws for a null node, as `getImplementation` does.
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override;
    ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node, const std::string& implType) override;
    StatusCode getFactoryFor(ILayerImplFactory*& factory, const CNNLayer* layer,
                             ResponseDesc* response) noexcept override;
    StatusCode getPrimitiveTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept override;

private:
    IExtensionPtr m_loaded;
};

template <>
inline std::shared_ptr<IExtension> make_so_pointer(const std::string& path) {
    return std::make_shared<Extension>(path);
}
template <>
inline std::shared_ptr<IExtension> make_so_pointer(const std::wstring& path) {
    return std::make_shared<Extension>(path);
}

}  // namespace InferenceEngine
