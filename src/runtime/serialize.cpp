#include "openvino/pass/serialize.hpp"

#include <fstream>

#include "extension/registry.hpp"

namespace ov {
namespace {

std::string weights_path_of(const std::string& xml_path) {
    const size_t dot = xml_path.find_last_of('.');
    const size_t slash = xml_path.find_last_of('/');
    const bool has_extension = dot != std::string::npos && (slash == std::string::npos || dot > slash);
    return (has_extension ? xml_path.substr(0, dot) : xml_path) + ".bin";
}

void write_model(const Model& model, pass::Serialize::Version version, std::ostream& text, std::ostream& weights) {
    const std::string format = version == pass::Serialize::Version::IR_V10 ? "ir_v10" : "ir_v11";
    const auto registry = tenon::Registry::built_in();
    const auto* writer = registry->find_writer(format);
    OPENVINO_ASSERT(writer, "no extension writes the format ", format);
    writer->write(model, *registry, text, weights);
}

std::ofstream open(const std::string& path) {
    std::ofstream file(path, std::ios::binary);
    OPENVINO_ASSERT(file, "cannot write the file '", path, "'; check the folder and its permissions");
    return file;
}

}  // namespace

namespace pass {

Serialize::Serialize(std::ostream& xml, std::ostream& bin, Version version)
    : m_xml(&xml), m_bin(&bin), m_version(version) {}

Serialize::Serialize(const std::string& xml_path, const std::string& bin_path, Version version)
    : m_xml_path(xml_path), m_bin_path(bin_path.empty() ? weights_path_of(xml_path) : bin_path), m_version(version) {}

Serialize::~Serialize() = default;

bool Serialize::run_on_model(const std::shared_ptr<Model>& model) {
    if (m_xml) {
        write_model(*model, m_version, *m_xml, *m_bin);
        return false;
    }
    auto text = open(m_xml_path), weights = open(m_bin_path);
    write_model(*model, m_version, text, weights);
    text.flush();
    weights.flush();
    OPENVINO_ASSERT(text && weights, "writing '", m_xml_path, "' failed; the disk may be full");
    return false;
}

}  // namespace pass

void serialize(const std::shared_ptr<const Model>& model, const std::string& xml_path, const std::string& bin_path,
               pass::Serialize::Version version) {
    pass::Serialize(xml_path, bin_path, version).run_on_model(std::const_pointer_cast<Model>(model));
}

}  // namespace ov
