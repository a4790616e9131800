namespace Buendnisnetz.Branding;

/// <summary>What it is printed as.</summary>
public enum SheetFormat
{
    /// <summary>A flyer of two sides, 99 × 210 mm, for the printer: with bleed.</summary>
    Flyer = 0,

    /// <summary>A sheet of A4, for the printer in the office.</summary>
    Sheet = 1,
}

/// <summary>Formats in words.</summary>
public static class SheetFormatWords
{
    extension(SheetFormat format)
    {
        /// <summary>How it is chosen.</summary>
        public string Label => format == SheetFormat.Flyer
            ? "Flyer DIN lang (99 × 210 mm), zwei Seiten, mit 3 mm Beschnitt für die Druckerei"
            : "Blatt A4, für den eigenen Drucker";

        /// <summary>How many pages it has at most: a flyer has two sides.</summary>
        public int MostPages => format == SheetFormat.Flyer ? 2 : 4;
    }
}
