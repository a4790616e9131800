namespace Buendnisnetz.Platform;

/// <summary>Why an upload is not taken, in sentences that say what to do instead.</summary>
internal static class UploadRefusals
{
    public const string UnknownKind =
        "Diese Art von Datei nehmen wir nicht an. Möglich sind PDF, Word, Excel, PowerPoint, OpenDocument, Text, CSV und Bilder (JPEG, "
            + "PNG, WebP, GIF); Name und Inhalt müssen zusammenpassen.";
    public const string OtherInside =
        "Diese Datei ist innen etwas anderes, als ihr Name sagt, oder sie ist beschädigt. Bitte öffnen Sie sie in Ihrem Programm und "
            + "speichern Sie sie neu.";
    public const string WithMacros =
        "Diese Datei enthält Makros. Bitte speichern Sie sie ohne Makros (als .docx, .xlsx oder .pptx) und laden Sie sie noch einmal hoch.";
    public const string NotTaken =
        "Diese Datei können wir nicht annehmen. Welche Formate hier gehen, steht am Feld; Name und Inhalt müssen zusammenpassen.";
    public const string NoPicture =
        "Diese Datei ist kein Bild, das wir lesen können. Bitte wählen Sie ein Bild im Format JPEG, PNG, WebP oder GIF.";
    public const string NotWhole =
        "Dieses Bild ist nicht vollständig oder beschädigt. Bitte öffnen Sie es auf Ihrem Gerät, speichern Sie es neu und laden Sie es "
            + "noch einmal hoch.";
    public const string Heic =
        "Bilder im Format HEIC können viele Browser nicht zeigen. Bitte speichern Sie das Bild als JPEG und laden Sie es noch einmal hoch.";
    public const string TooManyPixels =
        "Dieses Bild hat mehr als 60 Millionen Bildpunkte. Bitte verkleinern Sie es und laden Sie es noch einmal hoch.";
    public const string NoWorkshop =
        "Dieser Server kann zurzeit keine Bilder verarbeiten. Ihre übrigen Angaben können Sie ohne Bild speichern. Bitte sagen Sie der "
            + "Administration Bescheid.";
    public const string NotWritable =
        "Die Datei konnte nicht gespeichert werden, weil der Ablageort nicht beschreibbar ist. Bitte sagen Sie der Administration "
            + "Bescheid.";
    public const string Full =
        "Auf dem Server ist kein Speicherplatz mehr frei. Die Datei wurde nicht gespeichert. Bitte sagen Sie der Administration Bescheid.";
    public const string NotKept =
        "Die Datei konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal; wenn es wieder nicht geht, sagen Sie bitte der "
            + "Administration Bescheid.";
    public const string NotAllThere =
        "Die Datei ist nicht vollständig angekommen. Bitte laden Sie sie noch einmal hoch.";
    public const string Empty = "Diese Datei ist leer. Bitte wählen Sie eine andere.";

    private const int NoSpaceLeft = 28;
    private const int NoSpaceLeftOnWindows = unchecked((int)0x80070070);

    public static string TooBig(long limit) => $"Diese Datei ist zu groß. Möglich sind höchstens {limit / (1024 * 1024)} MB.";

    public static string? AgainstPicture(ReadOnlySpan<byte> head) =>
        FileTypes.PictureType(head) is not null ? null : FileTypes.IsHeic(head) ? Heic : NoPicture;

    public static string Of(IOException error) => error.HResult is NoSpaceLeft or NoSpaceLeftOnWindows ? Full : NotKept;
}
