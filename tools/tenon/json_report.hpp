#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace tenon::command {

/// Writes a report to a file; "-" is stdout. Throws UserError where that is not possible.
void write_report(const std::string& path, const nlohmann::json& report);

}  // namespace tenon::command
