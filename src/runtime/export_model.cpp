#include <ostream>
#include <streambuf>

#include "compiled_model_impl.hpp"
#include "extension/guard.hpp"
#include "writer_format.hpp"

namespace tenon {
namespace {

/// Collects what is written without the copy that a string stream would hand out.
class ByteSink : public std::streambuf {
public:
    std::shared_ptr<ov::AlignedBuffer> take() {
        const auto bytes = std::make_shared<std::string>(std::move(m_bytes));
        return std::make_shared<ov::SharedBuffer<std::shared_ptr<std::string>>>(bytes->data(), bytes->size(), bytes);
    }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        m_bytes.append(bytes, static_cast<size_t>(count));
        return count;
    }
    int_type overflow(int_type byte) override {
        if (!traits_type::eq_int_type(byte, traits_type::eof())) m_bytes += traits_type::to_char_type(byte);
        return traits_type::not_eof(byte);
    }

private:
    std::string m_bytes;
};

}  // namespace

ExportedModel CompiledModelImpl::exported() const {
    const std::string format = writer_format(ov::pass::Serialize::Version::UNSPECIFIED);
    const auto* writer = m_registry->find_writer(format);
    OPENVINO_ASSERT(writer, "exporting model '", m_model->get_friendly_name(), "': expected an extension that writes ",
                    format, ", found none; add one");
    ByteSink text, weights;
    std::ostream text_stream(&text), weights_stream(&weights);
    call_guarded("exporting model '" + m_model->get_friendly_name() + "'",
                 [&] { writer->write(*m_model, *m_registry, text_stream, weights_stream); });
    ExportedModel exported;
    exported.device = m_device.name();
    // A function of this process means nothing in another.
    for (const auto& [name, value] : m_settings.given)
        if (name != log_sink.name()) exported.properties[name] = value.as<std::string>();
    exported.text = text.take();
    exported.weights = weights.take();
    return exported;
}

}  // namespace tenon
