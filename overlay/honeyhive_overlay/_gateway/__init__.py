"""Map requests to the calls of each revision of the API. Only the folder of a revision imports its raw package."""
