#include "squareplus_models.hpp"

#include <sstream>

namespace {

std::string port(int id, const std::string& shape, const std::string& precision) {
    std::string dims, dim;
    std::istringstream stream(shape);
    while (std::getline(stream, dim, ','))
        dims += "<dim>" + (dim == "?" ? "-1" : dim) + "</dim>";
    return "<port id=\"" + std::to_string(id) + "\" precision=\"" + precision + "\">" + dims + "</port>";
}

}  // namespace

std::string squareplus_ir(const std::string& shape, const std::string& attributes, const std::string& precision) {
    const std::string type = precision == "FP16" ? "f16" : precision == "I32" ? "i32" : "f32";
    return R"(<?xml version="1.0"?><net name="one" version="11"><layers>)"
           R"(<layer id="0" name="x" type="Parameter" version="opset1"><data element_type=")" +
           type + "\" shape=\"" + shape + "\"/><output>" + port(0, shape, precision) +
           R"(</output></layer><layer id="1" name="smooth" type="Squareplus" version="extension"><data )" + attributes +
           "/><input>" + port(0, shape, precision) + "</input><output>" + port(1, shape, precision) +
           R"(</output></layer><layer id="2" name="y" type="Result" version="opset1"><input>)" +
           port(0, shape, precision) +
           R"(</input></layer></layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/>)"
           R"(<edge from-layer="1" from-port="1" to-layer="2" to-port="0"/></edges></net>)";
}

std::string library_path(const std::string& name) {
    return TENON_BINARY_DIR "/lib/lib" + name + ".so";
}

std::vector<float> awkward_values(size_t count) {
    const std::vector<float> special{0.0F, -0.0F, 1e-30F, -1e-30F, 1e18F, -1e18F, 1.0F, -1.0F};
    std::vector<float> values(count);
    for (size_t i = 0; i < count; ++i)
        values[i] = i < special.size() ? special[i] : -8.0F + 16.0F * static_cast<float>(i) / static_cast<float>(count);
    return values;
}
