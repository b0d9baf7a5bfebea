#include "read_model.hpp"

namespace {

const std::string head = R"(<net name="n" version="11"><layers>
<layer id="0" name="a" type="Parameter" version="opset1"><data shape="1,4,6,6" element_type="f32"/>
<output><port id="0"/></output></layer>
<layer id="1" name="b" type="Const" version="opset1"><data element_type="i64" shape="4" offset="0" size="32"/>
<output><port id="0"/></output></layer>
)";
const std::string tail = R"(
<layer id="9" name="r" type="Result" version="opset1"><input><port id="0"/></input></layer></layers>
<edges><edge from-layer="0" from-port="0" to-layer="2" to-port="0"/>
<edge from-layer="1" from-port="0" to-layer="2" to-port="1"/>
<edge from-layer="2" from-port="2" to-layer="9" to-port="0"/></edges></net>)";

}  // namespace

/// The input is the text of the layer 2 between a parameter, a constant and a result.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    read_model(head + std::string(reinterpret_cast<const char*>(data), size) + tail);
    return 0;
}
