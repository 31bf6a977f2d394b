package org.suprovid.link;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The square code that a telephone reads from paper, as a picture inside the page. */
public final class SquareCode {

    private static final int DOTS = 8;
    private static final int QUIET = 4;

    private SquareCode() {}

    /** A quarter of it may be creased or stained. */
    public static String of(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET));
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(drawn(squares), "png", picture);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("An address is too long for a square code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix squares) {
        int size = squares.getWidth() * DOTS;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, squares.get(x / DOTS, y / DOTS) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
