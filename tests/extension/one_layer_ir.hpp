#pragma once

#include <string>

/// IR text: parameter "x" of 1x3 f32, the layer "probe" with id 1, a result.
inline std::string one_layer_ir(const std::string& type, const std::string& version, const std::string& data = "",
                                int ir = 11) {
    const auto port = [](int id) {
        return "<port id=\"" + std::to_string(id) + R"(" precision="FP32"><dim>1</dim><dim>3</dim></port>)";
    };
    return R"(<?xml version="1.0"?><net name="one" version=")" + std::to_string(ir) +
           R"("><layers><layer id="0" name="x" type="Parameter" version="opset1">)"
           R"(<data element_type="f32" shape="1,3"/><output>)" +
           port(0) + R"(</output></layer><layer id="1" name="probe" type=")" + type + R"(" version=")" + version +
           "\">" + (data.empty() ? "" : "<data " + data + "/>") + "<input>" + port(0) + "</input><output>" + port(1) +
           R"(</output></layer><layer id="2" name="y" type="Result" version="opset1"><input>)" + port(0) +
           R"(</input></layer></layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/>)"
           R"(<edge from-layer="1" from-port="1" to-layer="2" to-port="0"/></edges></net>)";
}
