"""Where the bundle starts: the `dateline` command."""

import sys

from annotator.__main__ import main

sys.exit(main())
