#include "program_run.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace tenon::test {
namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string port(const std::string& id, int length) {
    return "<port id=\"" + id + "\" precision=\"FP32\"><dim>" + std::to_string(length) + "</dim></port>";
}

}  // namespace

ProgramRun::ProgramRun() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tenon_program_XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    m_folder = pattern;
}

ProgramRun::~ProgramRun() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

ProgramResult ProgramRun::operator()(const std::string& arguments) const {
    const std::string command =
        "cd '" + m_folder.string() + "' && '" TENON_PROGRAM "' " + arguments + " >out.txt 2>err.txt";
    const int status = std::system(command.c_str());  // NOLINT(bugprone-command-processor): all text is the test's own
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read("out.txt"), read("err.txt")};
}

void ProgramRun::write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
}

void ProgramRun::write_floats(const std::string& name, const std::vector<float>& values) const {
    const std::string header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(values.size()) + ",), }\n";
    std::string text("\x93NUMPY\x01\x00", 8);
    text += static_cast<char>(header.size());
    text += '\0';
    text += header;
    text.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    write(name, text);
}

std::string ProgramRun::read(const std::string& name) const {
    return text_of(m_folder / name);
}

std::string relu_twice(int relu_length) {
    return R"(<?xml version="1.0"?><net name="relu_twice" version="11"><layers>)"
           R"(<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="4"/><output>)" +
           port("0", 4) + R"(</output></layer><layer id="1" name="relu" type="ReLU" version="opset1"><input>)" +
           port("0", 4) + "</input><output>" + port("1", relu_length) +
           R"(</output></layer><layer id="2" name="twice" type="Add" version="opset1"><input>)" + port("0", 4) +
           port("1", 4) + "</input><output>" + port("2", 4) +
           R"(</output></layer><layer id="3" name="y" type="Result" version="opset1"><input>)" + port("0", 4) +
           R"(</input></layer></layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/>)"
           R"(<edge from-layer="1" from-port="1" to-layer="2" to-port="0"/>)"
           R"(<edge from-layer="1" from-port="1" to-layer="2" to-port="1"/>)"
           R"(<edge from-layer="2" from-port="2" to-layer="3" to-port="0"/></edges></net>)";
}

}  // namespace tenon::test
