using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Buendnisnetz.Platform;

/// <summary>Trusts the operator's own certificates (Mail:CaFile) besides those that the machine trusts.</summary>
internal sealed class SmtpTrust(string file, bool checkRevocation)
{
    private readonly X509Certificate2Collection roots = Read(file);

    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None
        || (errors == SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 shown && LeadsToOurs(shown, chain));

    private bool LeadsToOurs(X509Certificate2 shown, X509Chain? chain)
    {
        using var ours = new X509Chain();
        ours.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        ours.ChainPolicy.CustomTrustStore.AddRange(roots);
        ours.ChainPolicy.RevocationMode = checkRevocation ? X509RevocationMode.Online : X509RevocationMode.NoCheck;
        if (chain is not null) foreach (var element in chain.ChainElements) ours.ChainPolicy.ExtraStore.Add(element.Certificate);
        return ours.Build(shown);
    }

    private static X509Certificate2Collection Read(string file)
    {
        X509Certificate2Collection read = [];
        read.ImportFromPemFile(file);
        return read;
    }
}
