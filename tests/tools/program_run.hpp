#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tenon::test {

struct ProgramResult {
    int exit_code = -1;
    std::string output;
    std::string errors;
};

/// Runs the command `tenon` in a folder of its own, which is removed at the end, and keeps what it prints.
class ProgramRun {
public:
    ProgramRun();
    ~ProgramRun();
    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    /// Arguments as for a shell.
    ProgramResult operator()(const std::string& arguments) const;

    void write(const std::string& name, const std::string& text) const;
    /// A .npy file of f32 values.
    void write_floats(const std::string& name, const std::vector<float>& values) const;
    std::string read(const std::string& name) const;
    bool exists(const std::string& name) const { return std::filesystem::exists(m_folder / name); }

private:
    std::filesystem::path m_folder;
};

/// IR of y = relu(x) + relu(x) for x of shape [4], whose Relu records `relu_length` as its length.
std::string relu_twice(int relu_length = 4);

}  // namespace tenon::test
