namespace Buendnisnetz.Community;

/// <summary>Why somebody reports a post.</summary>
internal enum ReportGround
{
    /// <summary>Something in it is against the law.</summary>
    Unlawful = 0,

    /// <summary>It says something about people that does not belong here.</summary>
    AboutPeople = 1,

    /// <summary>It insults or threatens.</summary>
    Insult = 2,

    /// <summary>It is advertising.</summary>
    Advertising = 3,

    /// <summary>Something else.</summary>
    Other = 4,
}

internal static class ReportWords
{
    extension(ReportGround ground)
    {
        public string Label => ground switch
        {
            ReportGround.Unlawful => "Etwas daran ist verboten",
            ReportGround.AboutPeople => "Es steht etwas über Menschen darin, das nicht hierher gehört",
            ReportGround.Insult => "Es beleidigt oder bedroht jemanden",
            ReportGround.Advertising => "Es ist Werbung",
            _ => "Etwas anderes",
        };
    }
}
