#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>

#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Writes a model as IR: an XML part and a binary part with the constants. Never changes the model.
class OPENVINO_API Serialize : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::Serialize");

    /// Version of the file format; unspecified is the newest.
    enum class Version : uint8_t { UNSPECIFIED = 0, IR_V10 = 10, IR_V11 = 11 };

    /// The streams must live until the pass has run.
    Serialize(std::ostream& xml, std::ostream& bin, Version version = Version::UNSPECIFIED);
    /// An empty `bin_path` is `xml_path` with the extension ".bin".
    Serialize(const std::string& xml_path, const std::string& bin_path, Version version = Version::UNSPECIFIED);
    ~Serialize() override;

    /// Throws ov::Exception if a file cannot be written or the model cannot be expressed in the format.
    bool run_on_model(const std::shared_ptr<Model>& model) override;

private:
    std::ostream* m_xml = nullptr;
    std::ostream* m_bin = nullptr;
    std::string m_xml_path;
    std::string m_bin_path;
    Version m_version;
};

}  // namespace pass

/// Writes `model` to files; see pass::Serialize.
OPENVINO_API void serialize(const std::shared_ptr<const Model>& model, const std::string& xml_path,
                            const std::string& bin_path = "",
                            pass::Serialize::Version version = pass::Serialize::Version::UNSPECIFIED);

}  // namespace ov
