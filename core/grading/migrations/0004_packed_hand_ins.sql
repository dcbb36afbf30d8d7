-- A hand-in's bytes, deflated, and how many they are when inflated; with a size of 0 they lie here as they came. What comes
-- out is compared with the content hash, so what is kept is still the file, byte for byte.
ALTER TABLE hand_in_files ADD COLUMN size INTEGER NOT NULL DEFAULT 0 CHECK (size BETWEEN 0 AND 16777216);
