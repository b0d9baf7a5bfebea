#pragma once

#include "ngraph/op/mod.hpp"
