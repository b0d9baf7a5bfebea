#pragma once

#include "tenon/reader.hpp"

namespace tenon::ir {

/// Reads OpenVINO IR of versions 10 and 11.
class IrReader : public Reader {
public:
    std::string name() const override { return "OpenVINO IR"; }
    std::string framework() const override { return "ir"; }
    bool recognises(const ModelSource& source) const override;
    std::shared_ptr<ov::Model> read(const ModelSource& source, const OperationSet& operations) const override;
};

}  // namespace tenon::ir
