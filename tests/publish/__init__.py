"""How the portal is made: whole builds, in processes of their own, with real Pelican."""
