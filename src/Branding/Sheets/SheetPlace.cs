namespace Buendnisnetz.Branding;

/// <summary>A place in a template that is filled from the directory; there are no others: a template is words, no program.</summary>
public enum SheetPlace
{
    /// <summary>Logo, name, address and contact together: who hands it out.</summary>
    Sender = 0,

    /// <summary>The logo; where there is none, the name in its stead.</summary>
    Logo = 1,

    /// <summary>The name.</summary>
    Name = 2,

    /// <summary>Where they work.</summary>
    Area = 3,

    /// <summary>Street and town.</summary>
    Address = 4,

    /// <summary>Telephone and mailbox.</summary>
    Contact = 5,

    /// <summary>The address in the web.</summary>
    Website = 6,

    /// <summary>The offices where families turn to.</summary>
    Offices = 7,
}

/// <summary>Places by the words that stand for them.</summary>
public static class SheetPlaceWords
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SheetPlace> All { get; } = Enum.GetValues<SheetPlace>();

    /// <summary>The place of this word; null where none is called so.</summary>
    public static SheetPlace? Called(string word) => All.Where(place => place.Word.Equals(word, StringComparison.OrdinalIgnoreCase))
        .Select(place => (SheetPlace?)place).FirstOrDefault();

    extension(SheetPlace place)
    {
        /// <summary>The word that stands for it in a text: "Anschrift".</summary>
        public string Word => place switch
        {
            SheetPlace.Sender => "Absender",
            SheetPlace.Logo => "Logo",
            SheetPlace.Name => "Name",
            SheetPlace.Area => "Gebiet",
            SheetPlace.Address => "Anschrift",
            SheetPlace.Contact => "Kontakt",
            SheetPlace.Website => "Website",
            _ => "Anlaufstellen",
        };

        /// <summary>As it is typed: "{Anschrift}".</summary>
        public string Typed => $"{{{place.Word}}}";

        /// <summary>What comes there.</summary>
        public string Meaning => place switch
        {
            SheetPlace.Sender => "Logo, Name, Anschrift und Kontakt zusammen",
            SheetPlace.Logo => "das Logo; wer keins hat, steht mit dem Namen da",
            SheetPlace.Name => "der Name",
            SheetPlace.Area => "das Gebiet oder der Ort",
            SheetPlace.Address => "Straße und Ort",
            SheetPlace.Contact => "Telefon und Postfach",
            SheetPlace.Website => "die Adresse im Internet",
            _ => "alle öffentlichen Anlaufstellen mit Anschrift, Zeiten und Telefon",
        };
    }
}
