#include "openvino/frontend/frontend.hpp"

#include "extension/doors.hpp"
#include "framework_reading.hpp"
#include "front_end_readers.hpp"
#include "openvino/frontend/exception.hpp"
#include "openvino/frontend/onnx/frontend.hpp"
#include "openvino/frontend/paddle/frontend.hpp"
#include "openvino/frontend/pytorch/frontend.hpp"
#include "openvino/frontend/tensorflow/frontend.hpp"
#include "openvino/frontend/tensorflow_lite/frontend.hpp"

namespace ov {
namespace frontend {
namespace {

/// A model that is read when it is converted, with what the front end knows by then.
class SourceModel : public InputModel {
public:
    explicit SourceModel(tenon::ModelSource source) : m_source(std::move(source)) {}
    const tenon::ModelSource& source() const { return m_source; }

private:
    tenon::ModelSource m_source;
};

}  // namespace

FrontEnd::FrontEnd() = default;
FrontEnd::FrontEnd(const std::string& framework)
    : m_readers(std::make_shared<Readers>(Readers{framework, tenon::Registry::built_in()})) {}
FrontEnd::~FrontEnd() = default;

std::string FrontEnd::get_name() const {
    return m_readers ? m_readers->framework : std::string();
}

bool FrontEnd::supported_impl(const std::vector<Any>& variants) const {
    FRONT_END_CHECK_IMPLEMENTED(m_readers, supported_impl);
    return m_readers->registry->find_reader(tenon::source_of(variants), m_readers->framework) != nullptr;
}

InputModel::Ptr FrontEnd::load_impl(const std::vector<Any>& variants) const {
    FRONT_END_CHECK_IMPLEMENTED(m_readers, load_impl);
    auto source = tenon::source_of(variants);
    tenon::expect_reader(*m_readers->registry, m_readers->framework, source);
    return std::make_shared<SourceModel>(std::move(source));
}

std::shared_ptr<Model> FrontEnd::convert(const InputModel::Ptr& model) const {
    FRONT_END_CHECK_IMPLEMENTED(m_readers, convert);
    const auto loaded = std::dynamic_pointer_cast<SourceModel>(model);
    FRONT_END_GENERAL_CHECK(loaded, "Front end '", get_name(), "' converts what its load() gave, found ",
                            model ? "a model of another front end" : "null");
    return tenon::read_model_of(*m_readers->registry, m_readers->framework, loaded->source());
}

void FrontEnd::convert(const std::shared_ptr<Model>&) const {
    FRONT_END_NOT_IMPLEMENTED(convert);
}
std::shared_ptr<Model> FrontEnd::convert_partially(const InputModel::Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(convert_partially);
}
std::shared_ptr<Model> FrontEnd::decode(const InputModel::Ptr&) const {
    FRONT_END_NOT_IMPLEMENTED(decode);
}
void FrontEnd::normalize(const std::shared_ptr<Model>&) const {
    FRONT_END_NOT_IMPLEMENTED(normalize);
}

void FrontEnd::add_extension(const std::shared_ptr<Extension>& extension) {
    FRONT_END_GENERAL_CHECK(extension, "Front end '", get_name(), "' is given a null extension");
    if (m_readers) m_readers->registry = m_readers->registry->with(tenon::record_of({extension}));
    m_extensions.push_back(extension);
}

void FrontEnd::add_extension(const std::vector<std::shared_ptr<Extension>>& extensions) {
    for (const auto& extension : extensions)
        add_extension(extension);
}

void FrontEnd::add_extension(const std::string& library_path) {
    const auto record = tenon::load_extension(library_path);
    if (m_readers) {
        m_readers->registry = m_readers->registry->with(record);
        m_extensions.insert(m_extensions.end(), record->extensions.begin(), record->extensions.end());
        return;
    }
    add_extension(record->extensions);
}

namespace onnx {
FrontEnd::FrontEnd() : ov::frontend::FrontEnd(framework_name) {}
FrontEnd::~FrontEnd() = default;
}  // namespace onnx
namespace tensorflow {
FrontEnd::FrontEnd() : ov::frontend::FrontEnd(framework_name) {}
FrontEnd::~FrontEnd() = default;
}  // namespace tensorflow
namespace tensorflow_lite {
FrontEnd::FrontEnd() : ov::frontend::FrontEnd(framework_name) {}
FrontEnd::~FrontEnd() = default;
}  // namespace tensorflow_lite
namespace paddle {
FrontEnd::FrontEnd() : ov::frontend::FrontEnd(framework_name) {}
FrontEnd::~FrontEnd() = default;
}  // namespace paddle
namespace pytorch {
FrontEnd::FrontEnd() : ov::frontend::FrontEnd(framework_name) {}
FrontEnd::~FrontEnd() = default;
}  // namespace pytorch

}  // namespace frontend
}  // namespace ov
