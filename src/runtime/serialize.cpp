#include "openvino/pass/serialize.hpp"

#include "extension/registry.hpp"
#include "replaced_file.hpp"
#include "writer_format.hpp"

namespace ov {
namespace {

const tenon::Writer& writer_for(pass::Serialize::Version version) {
    const std::string format = tenon::writer_format(version);
    const auto* writer = tenon::Registry::built_in()->find_writer(format);
    OPENVINO_ASSERT(writer, "no extension writes the format ", format);
    return *writer;
}

void write_model(const Model& model, pass::Serialize::Version version, std::ostream& text, std::ostream& weights) {
    writer_for(version).write(model, *tenon::Registry::built_in(), text, weights);
}

}  // namespace

namespace pass {

Serialize::Serialize(std::ostream& xml, std::ostream& bin, Version version)
    : m_xml(&xml), m_bin(&bin), m_version(version) {}

Serialize::Serialize(const std::string& xml_path, const std::string& bin_path, Version version)
    : m_xml_path(xml_path),
      m_bin_path(bin_path.empty() ? writer_for(version).weights_path(xml_path) : bin_path),
      m_version(version) {}

Serialize::~Serialize() = default;

bool Serialize::run_on_model(const std::shared_ptr<Model>& model) {
    if (m_xml) {
        write_model(*model, m_version, *m_xml, *m_bin);
        return false;
    }
    tenon::ReplacedFile text(m_xml_path), weights(m_bin_path);
    write_model(*model, m_version, text.stream(), weights.stream());
    weights.put_in_place();
    text.put_in_place();
    return false;
}

}  // namespace pass

void serialize(const std::shared_ptr<const Model>& model, const std::string& xml_path, const std::string& bin_path,
               pass::Serialize::Version version) {
    pass::Serialize(xml_path, bin_path, version).run_on_model(std::const_pointer_cast<Model>(model));
}

}  // namespace ov
