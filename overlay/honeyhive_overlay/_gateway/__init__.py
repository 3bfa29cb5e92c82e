"""Where the API's revisions live: one folder each, which alone imports its raw package."""
