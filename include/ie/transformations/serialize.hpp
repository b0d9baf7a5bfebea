#pragma once

#include "ngraph/pass/serialize.hpp"
