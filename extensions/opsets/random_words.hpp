#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>

namespace tenon {
namespace opsets {

/// The four words of the counter-based generator Philox 4x32-10 at a position, which is a number of 128 bits with its
/// lower half first.
std::array<uint32_t, 4> philox_words(uint64_t key, std::pair<uint64_t, uint64_t> position);

/// The words of Philox from a position on.
class PhiloxSequence {
public:
    PhiloxSequence(uint64_t key, std::pair<uint64_t, uint64_t> position) : m_key(key), m_position(position) {}

    uint32_t next() {
        if (m_used == m_block.size()) {
            m_block = philox_words(m_key, m_position);
            if (++m_position.first == 0) ++m_position.second;
            m_used = 0;
        }
        return m_block[m_used++];
    }

private:
    uint64_t m_key;
    std::pair<uint64_t, uint64_t> m_position;
    std::array<uint32_t, 4> m_block{};
    size_t m_used = 4;
};

/// The words of the Mersenne Twister MT19937.
class TwisterSequence {
public:
    explicit TwisterSequence(uint64_t seed) : m_engine(static_cast<uint32_t>(seed)) {}

    uint32_t next() { return static_cast<uint32_t>(m_engine()); }

private:
    std::mt19937 m_engine;
};

}  // namespace opsets
}  // namespace tenon
