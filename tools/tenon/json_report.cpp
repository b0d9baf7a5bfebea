#include "json_report.hpp"

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "user_error.hpp"

namespace tenon::command {

void write_report(const std::string& path, const nlohmann::json& report) {
    const std::string text = report.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    if (path == "-") {
        fmt::print("{}", text);
        return;
    }
    std::ofstream stream(path);
    stream << text;
    if (!stream.flush()) throw UserError("{}: the report cannot be written", path);
}

}  // namespace tenon::command
