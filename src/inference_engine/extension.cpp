#include "ie/ie_extension.h"

#include "extension_loading.hpp"
#include "ie/ie_unicode.hpp"
#include "ngraph/opsets/opset.hpp"

namespace InferenceEngine {
namespace {

void expect_node(const std::shared_ptr<ngraph::Node>& node, const char* method) {
    if (!node) IE_THROW() << "Extension::" << method << ": expected a node, found null";
}

}  // namespace

Extension::Extension(const std::string& path) {
    auto loaded = details::load_extension(path);
    m_loaded = std::move(loaded.object);
    // They are found when this object is added to a Core.
    tenon::RegisteredConversions::get().attach(this, std::move(loaded.conversions));
}

Extension::Extension(const std::wstring& path) : Extension(wStringtoMBCSstringChar(path)) {}

Extension::~Extension() {
    tenon::RegisteredConversions::get().detach(this);
}

void Extension::GetVersion(const Version*& version) const noexcept {
    // Libraries may leave the pointer as it is.
    version = nullptr;
    m_loaded->GetVersion(version);
}

void Extension::Unload() noexcept {
    m_loaded->Unload();
}

void Extension::SetLogCallback(IErrorListener& listener) noexcept {
    m_loaded->SetLogCallback(listener);
}

StatusCode Extension::getShapeInferTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept {
    return m_loaded->getShapeInferTypes(types, count, response);
}

StatusCode Extension::getShapeInferImpl(IShapeInferImpl::Ptr& implementation, const char* type,
                                        ResponseDesc* response) noexcept {
    return m_loaded->getShapeInferImpl(implementation, type, response);
}

std::map<std::string, ngraph::OpSet> Extension::getOpSets() {
    return m_loaded->getOpSets();
}

std::vector<std::string> Extension::getImplTypes(const std::shared_ptr<ngraph::Node>& node) {
    expect_node(node, "getImplTypes");
    return m_loaded->getImplTypes(node);
}

ILayerImpl::Ptr Extension::getImplementation(const std::shared_ptr<ngraph::Node>& node, const std::string& type) {
    expect_node(node, "getImplementation");
    return m_loaded->getImplementation(node, type);
}

StatusCode Extension::getFactoryFor(ILayerImplFactory*& factory, const CNNLayer* layer,
                                    ResponseDesc* response) noexcept {
    return m_loaded->getFactoryFor(factory, layer, response);
}

StatusCode Extension::getPrimitiveTypes(char**& types, unsigned int& count, ResponseDesc* response) noexcept {
    return m_loaded->getPrimitiveTypes(types, count, response);
}

}  // namespace InferenceEngine
