namespace Buendnisnetz.Events;

/// <summary>For whom somebody speaks at a conference: the partner categories of organisations, as coarse as a panel knows them.</summary>
public enum Sector
{
    /// <summary>Stadt, Gemeinde, Landkreis.</summary>
    Municipality = 0,

    /// <summary>Unternehmen und Handwerk.</summary>
    Company = 1,

    /// <summary>Verbände, Kammern, Vereine, Gewerkschaften.</summary>
    Association = 2,

    /// <summary>Kirchen und Religionsgemeinschaften.</summary>
    Church = 3,

    /// <summary>Hochschulen und Forschung.</summary>
    Science = 4,

    /// <summary>Land, Bund, Arbeitsagentur.</summary>
    Authority = 5,

    /// <summary>Kitas, Schulen, Familienbildung.</summary>
    Education = 6,

    /// <summary>Bürgerinnen und Bürger, Initiativen.</summary>
    Citizens = 7,

    /// <summary>Alles andere.</summary>
    Other = 8,
}

/// <summary>Sectors in words.</summary>
public static class SectorWords
{
    /// <summary>Every sector, in the order of a form.</summary>
    public static IReadOnlyList<Sector> All { get; } = Enum.GetValues<Sector>();

    extension(Sector sector)
    {
        /// <summary>The German word.</summary>
        public string Label => sector switch
        {
            Sector.Municipality => "Kommune",
            Sector.Company => "Unternehmen",
            Sector.Association => "Verband oder Verein",
            Sector.Church => "Kirche",
            Sector.Science => "Wissenschaft",
            Sector.Authority => "Behörde",
            Sector.Education => "Bildung und Betreuung",
            Sector.Citizens => "Bürgerschaft",
            _ => "andere",
        };

        /// <summary>Several of them, as a sentence names them: "aus Kommunen".</summary>
        public string Plural => sector switch
        {
            Sector.Municipality => "Kommunen",
            Sector.Company => "Unternehmen",
            Sector.Association => "Verbänden",
            _ => sector.Label,
        };

        /// <summary>The sector of an organisation by its partner category.</summary>
        public static Sector OfCategory(string code) => code switch
        {
            "kommune" or "landkreis" => Sector.Municipality,
            "unternehmen" or "handwerksbetrieb" => Sector.Company,
            "kammer" or "wirtschaftsverband" or "gewerkschaft" or "wohlfahrtsverband" or "verein" or "sportverein" or "jugendhilfe"
                => Sector.Association,
            "kirche" => Sector.Church,
            "hochschule" => Sector.Science,
            "behoerde" or "arbeitsagentur" or "justiz" => Sector.Authority,
            "schule" or "kita" or "familienbildung" => Sector.Education,
            "initiative" or "buergerin-buerger" => Sector.Citizens,
            _ => Sector.Other,
        };
    }
}
