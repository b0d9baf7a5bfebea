#pragma once

#include <cstdint>

#include "tenon/writer.hpp"

namespace tenon::ir {

/// Writes OpenVINO IR of version 10 or 11. Equal constants are written once; large ones begin at multiples of 64
/// bytes. Nodes that never got a name are called after their type and place in the file.
class IrWriter : public Writer {
public:
    explicit IrWriter(int64_t version) : m_version(version) {}

    std::string format() const override { return "ir_v" + std::to_string(m_version); }
    std::string weights_path(const std::string& model_path) const override;
    void write(const ov::Model& model, const OperationSet& operations, std::ostream& text,
               std::ostream& weights) const override;

private:
    int64_t m_version;
};

}  // namespace tenon::ir
